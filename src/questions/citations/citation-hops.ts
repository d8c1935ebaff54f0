import type { Hop } from '../../store/walk-plan.js';
import { wholeHop, wholeNode } from '../walk-plans.js';

/** The notice that sends a document, and what a document sends: told on the documents as wholes. */
export const FAMILY_HOPS: readonly Hop[] = [
  wholeHop('notice', 'CITES', 'IN', wholeNode('Policy')),
  wholeHop('annexes', 'CITES', 'OUT', wholeNode('Policy')),
].map((hop) => ({ ...hop, filter: { edge: { kind: { eq: 'TRANSMITS' } } } }));

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
  wholeHop('citedBy', 'CITES', 'IN', wholeNode('Policy')),
  wholeHop(
    'citedInClauses',
    'CITES',
    'IN',
    wholeNode('Clause', [wholeHop('document', 'HAS_CLAUSE', 'IN', wholeNode('Policy'))]),
  ),
];
