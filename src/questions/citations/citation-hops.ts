import type { Hop } from '../../store/graph-store.js';
import { wholeHop, wholeNode } from '../walk-plans.js';

/** The notice that sends a document, and what a document sends: told on the documents as wholes. */
export const FAMILY_HOPS: readonly Hop[] = (['IN', 'OUT'] as const).map((direction) => ({
  ...wholeHop(direction === 'IN' ? 'notice' : 'annexes', 'CITES', direction, wholeNode('Policy')),
  filter: { edge: { kind: { eq: 'TRANSMITS' } } },
}));

const CITING_POLICY = wholeNode('Policy', FAMILY_HOPS);

/** What a document cites and what cites it, as a whole and in clauses. */
export const CITATION_HOPS: readonly Hop[] = [
  wholeHop('cites', 'CITES', 'OUT', wholeNode('Policy')),
  {
    ...wholeHop(
      'citingClauses',
      'HAS_CLAUSE',
      'OUT',
      wholeNode('Clause', [wholeHop('cites', 'CITES', 'OUT', wholeNode('Policy'))]),
    ),
    filter: { where: { related: [{ type: 'CITES', direction: 'OUT' }] } },
  },
  wholeHop('citedBy', 'CITES', 'IN', CITING_POLICY),
  wholeHop(
    'citedInClauses',
    'CITES',
    'IN',
    wholeNode('Clause', [wholeHop('document', 'HAS_CLAUSE', 'IN', CITING_POLICY)]),
  ),
];

/** A document with its citations, its family, and theirs. */
export const CITATION_PLAN: readonly Hop[] = [
  ...CITATION_HOPS,
  ...FAMILY_HOPS.map((hop) => ({ ...hop, to: wholeNode('Policy', CITATION_HOPS) })),
];
