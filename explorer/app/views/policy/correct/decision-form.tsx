import { type ReactNode, useState } from 'react';
import type { ShownCorrectionFragment } from '../../../asking/generated/graphql.js';
import { useWords } from '../../../words/use-words.js';
import css from './correct.module.css';
import { CORRECTION_WORDS } from './correction-words.js';
import { useSend } from './use-send.js';

/** An editor accepts or refuses, also what was decided before. */
export function DecisionForm({
  correction: { id, status },
}: {
  readonly correction: Pick<ShownCorrectionFragment, 'id' | 'status'>;
}): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const [reason, setReason] = useState('');
  const { decide, sent, error, isSending } = useSend();
  const isWhole = reason.trim() !== '' && !isSending;
  return (
    <div className={css.row}>
      <label className={css.field}>
        <span>{say('why')}</span>
        <input value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      </label>
      {status !== 'ACCEPTED' && (
        <button type="button" disabled={!isWhole} onClick={() => decide(id, 'ACCEPT', reason.trim())}>
          {say('accept')}
        </button>
      )}
      {status !== 'REFUSED' && (
        <button type="button" disabled={!isWhole} onClick={() => decide(id, 'REFUSE', reason.trim())}>
          {say('refuse')}
        </button>
      )}
      {sent && <p role="status">{say(sent.isChanged ? 'decided' : 'decidedBefore')}</p>}
      {error && (
        <p role="alert">
          {say(error.code === 'NOT_ALLOWED' ? 'notAllowed' : 'refused', { message: error.message })}
        </p>
      )}
    </div>
  );
}
