import type { ReactNode } from 'react';
import { DocumentList } from '../../parts/document-list/document-list.js';
import { useWords } from '../../words/use-words.js';
import { AGENCY_WORDS } from './agency-words.js';

/** Shown before the rest is asked for. */
const DOCUMENTS_FIRST = 10;

/** The documents that it issued, the newest first. */
export function AgencyIssued({ agencyId }: { readonly agencyId: string }): ReactNode {
  const say = useWords(AGENCY_WORDS);
  return (
    <section aria-labelledby="issued">
      <h2 id="issued">{say('issued')}</h2>
      <DocumentList
        label={say('issued')}
        filter={{ issuer: [agencyId] }}
        parameters={{ issuer: agencyId }}
        empty={say('nothingIssued')}
        first={DOCUMENTS_FIRST}
      />
    </section>
  );
}
