import type { ReactNode } from 'react';
import { PolicyCitedByDocument, PolicyCitesDocument } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';

import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import { CitationEntry } from './citation-entry.js';
import { PageList } from './page-list.js';
import { PANEL_WORDS } from './panel-words.js';

/** What the document cites, and who cites it; of one act with its annexes. */
export function CitationsTab({ policyId }: { readonly policyId: string }): ReactNode {
  const say = useWords(PANEL_WORDS);
  const cites = usePages(PolicyCitesDocument, { policy: policyId }, ({ citations }) => citations.cites);
  const citedBy = usePages(PolicyCitedByDocument, { policy: policyId }, ({ citations }) => citations.citedBy);
  return (
    <>
      <h3>{say('citedBy')}</h3>
      <PageList
        pages={citedBy}
        label={say('citedBy')}
        keyOf={keyOf}
        render={(citation) => <CitationEntry citation={citation} policyId={policyId} isOut={false} />}
        empty={<Nothing>{say('noCitedBy')}</Nothing>}
      />
      <h3>{say('cites')}</h3>
      <PageList
        pages={cites}
        label={say('cites')}
        keyOf={keyOf}
        render={(citation) => <CitationEntry citation={citation} policyId={policyId} isOut />}
        empty={<Nothing>{say('noCites')}</Nothing>}
      />
    </>
  );
}

function keyOf({
  citing,
  cited,
  clause,
  kind,
  position,
}: Parameters<typeof CitationEntry>[0]['citation']): string {
  return `${citing.id} ${clause?.id} ${cited.id} ${kind} ${position}`;
}
