import { lineageUnits } from '../../derive/lineage-unit.js';
import type { ClauseNode, PolicyNode } from '../../domain/graph-model.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { along, bareHop, bareNode, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';

const FAR_CLAUSE = { ...wholeNode('Clause'), fields: ['policyId'] };

/** All clauses of a document, with what they take up and what takes them up, and the documents that it sends. */
export const LINEAGE_HOPS: readonly Hop[] = [
  wholeHop(
    'clauses',
    'HAS_CLAUSE',
    'OUT',
    wholeNode('Clause', [
      wholeHop('takesUp', 'IMPLEMENTS', 'OUT', FAR_CLAUSE),
      wholeHop('takenUpBy', 'IMPLEMENTS', 'IN', FAR_CLAUSE),
    ]),
  ),
  {
    ...bareHop('annexes', 'CITES', 'OUT', bareNode('Policy')),
    filter: { edge: { kind: { eq: 'TRANSMITS' } } },
  },
];

/** A document with what of it is compared. */
export interface ComparedDocument {
  readonly policy: PolicyNode;
  readonly clauses: readonly ClauseNode[];
  /** The passages of each clause that may take up another or be taken up, by its id. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
}

export function comparedDocument(walked: WalkedNode): ComparedDocument {
  const clauses = along(walked, 'clauses').map(({ node }) => nodeOf('Clause', node));
  return {
    policy: nodeOf('Policy', walked),
    clauses,
    passages: new Map(lineageUnits(clauses).map(({ clauseId, passages }) => [clauseId, passages])),
  };
}

/** The ids of the documents with which links were derived. */
export function partnersOf(walked: WalkedNode): readonly string[] {
  return along(walked, 'clauses').flatMap(({ node }) =>
    [...along(node, 'takesUp'), ...along(node, 'takenUpBy')].map((item) => String(item.node.fields.policyId)),
  );
}

/** A document with what it sends: a notice is taken up through its annexes. */
export function withAnnexes(walked: WalkedNode): readonly string[] {
  return [walked.id, ...along(walked, 'annexes').map(({ node }) => node.id)];
}
