import type { ReactNode } from 'react';
import { PolicyCorrectionsDocument } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import { PageList } from '../panel/page-list.js';
import { CorrectionEntry } from './correction-entry.js';
import { CorrectionForm } from './correction-form.js';
import { CORRECTION_WORDS } from './correction-words.js';
import type { CorrectionDraft } from './draft.js';
import { TokenField } from './token-field.js';

/** Corrections of the document with what became of them, and the form for one that is being written. */
export function CorrectionsTab({
  policyId,
  draft,
  close,
}: {
  readonly policyId: string;
  readonly draft: CorrectionDraft | null;
  readonly close: () => void;
}): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const pages = usePages(PolicyCorrectionsDocument, { policy: policyId }, ({ corrections }) => corrections);
  return (
    <>
      {draft && (
        <CorrectionForm
          key={`${draft.clauseId} ${draft.extracted?.relationship} ${draft.extracted?.id} ${draft.quote}`}
          draft={draft}
          close={close}
        />
      )}
      <TokenField />
      <h3>{say('list')}</h3>
      <PageList
        pages={pages}
        label={say('list')}
        keyOf={({ id }) => id}
        render={(correction) => <CorrectionEntry correction={correction} />}
        empty={<Nothing>{say('none')}</Nothing>}
      />
    </>
  );
}
