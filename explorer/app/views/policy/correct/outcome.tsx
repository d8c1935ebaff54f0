import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import { POLICY_WORDS } from '../policy-words.js';
import css from './correct.module.css';
import { CORRECTION_WORDS } from './correction-words.js';
import type { Sent } from './use-send.js';

/** What became of a proposal. */
export function Outcome({ sent, close }: { readonly sent: Sent; readonly close: () => void }): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const policy = useWords(POLICY_WORDS);
  return (
    <div className={css.said} role="status">
      <p>{say(sent.isChanged ? 'sent' : 'sentBefore', { id: sent.correction.id })}</p>
      <button type="button" onClick={close}>
        {policy('close')}
      </button>
    </div>
  );
}
