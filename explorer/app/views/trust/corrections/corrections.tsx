import type { ReactNode } from 'react';
import { useParameters } from '../../../address/use-parameters.js';
import { type CorrectionStatus, CorrectionsLogDocument } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { LongList } from '../../../parts/long-list.js';
import { Notes } from '../../../parts/notes.js';
import { Nothing } from '../../../parts/nothing.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import { Chips } from '../chips.js';
import css from '../trust.module.css';
import { CORRECTION_WORDS } from './correction-words.js';
import { LoggedCorrection } from './logged-correction.js';

const STATUSES = ['PROPOSED', 'ACCEPTED', 'REFUSED'] as const satisfies CorrectionStatus[];

/** What people said is wrong, and what became of it. */
export function Corrections(): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const [address, choose] = useParameters();
  const status = STATUSES.find((one) => one === address.get('status')) ?? null;
  const variables = status === null ? {} : { filter: { status: [status] } };
  const pages = usePages(CorrectionsLogDocument, variables, ({ corrections }) => corrections);
  const completeness = pages.first?.corrections.completeness;
  return (
    <>
      <p className={css.item}>
        {say('about')} {say('propose')}
      </p>
      <Chips
        label={say('statuses')}
        all={say('all')}
        chips={STATUSES.map((one) => ({ value: one, label: say(one) }))}
        chosen={status}
        choose={(value) => choose({ status: value ?? '' })}
      />
      {completeness && <Notes completeness={completeness} isPaged />}
      <LongList
        pages={pages}
        label={say('list')}
        keyOf={({ id }) => id}
        empty={<Nothing>{say('none')}</Nothing>}
        heightGuess={140}
        render={(correction) => <LoggedCorrection correction={correction} />}
      />
      <WaysOut
        document={CorrectionsLogDocument}
        variables={variables}
        tables={[{ path: '/v1/corrections', parameters: { status } }]}
      />
    </>
  );
}
