import { deriveLineage } from '../../derive/derive-lineage.js';
import { lineageSourceId } from '../../derive/lineage-batch.js';
import { lineageEdges } from '../../derive/lineage-edges.js';
import { sharedWords } from '../../derive/shared-words.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { along, edgeOf } from '../walk-plans.js';
import type { ComparedDocument } from './compared-document.js';
import type { ClauseLink } from './lineage-answer.js';

type Documents = ReadonlyMap<string, ComparedDocument>;

/** The links that the graph holds, of documents that were walked with LINEAGE_HOPS. */
export function storedLinks(walked: readonly WalkedNode[], documents: Documents): readonly ClauseLink[] {
  return walked.flatMap((document) =>
    along(document, 'clauses').flatMap(({ node }) =>
      along(node, 'takesUp').flatMap((item) =>
        toLink(
          documents.get(document.id),
          node.id,
          documents.get(String(item.node.fields.policyId)),
          item.node.id,
          edgeOf('IMPLEMENTS', item) as ClauseLink['edge'],
        ),
      ),
    ),
  );
}

/** The links of two documents, compared now. They are what would be derived, had the lower one cited the higher. */
export function linksOfComparison(lower: ComparedDocument, higher: ComparedDocument): readonly ClauseLink[] {
  const owner = lineageSourceId(lower.policy.id);
  return lineageEdges(lower.clauses, deriveLineage(lower.clauses, higher.clauses)).flatMap(
    ({ from, to, edge }) => toLink(lower, from, higher, to, { ...edge, owner }),
  );
}

/** A link whose words can be shown; none where a clause is not there, because the answer was cut before it. */
function toLink(
  lowerDocument: ComparedDocument | undefined,
  lowerId: string,
  higherDocument: ComparedDocument | undefined,
  higherId: string,
  edge: ClauseLink['edge'],
): readonly ClauseLink[] {
  const lower = lowerDocument?.clauses.find(({ id }) => id === lowerId);
  const higher = higherDocument?.clauses.find(({ id }) => id === higherId);
  if (!lowerDocument || !higherDocument || !lower || !higher) return [];
  return [
    {
      lowerPolicy: lowerDocument.policy,
      lower,
      higherPolicy: higherDocument.policy,
      higher,
      sharedWords: sharedWords(
        lowerDocument.passages.get(lowerId) ?? [],
        higherDocument.passages.get(higherId) ?? [],
      ),
      edge,
    },
  ];
}
