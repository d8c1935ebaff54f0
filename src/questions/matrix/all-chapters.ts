import type { GraphReader } from '../../store/graph-store.js';
import { along, bareHop, nodeOf, wholeNode } from '../walk-plans.js';
import { type AxisKey, clauseKey } from './axis-keys.js';

/** Top-level units that may have measures; a preamble or a note is no chapter of which one would miss any. */
export const CHAPTER_KINDS = ['CHAPTER', 'SECTION', 'ARTICLE', 'MEASURE'];

/** All chapters of these documents, also those without a measure, in one store call. */
export async function allChapters(
  reader: GraphReader,
  policyIds: readonly string[],
): Promise<readonly AxisKey[]> {
  const { nodes } = await reader.walk({
    start: { ids: policyIds },
    to: wholeNode('Policy', [
      {
        ...bareHop('chapters', 'HAS_CLAUSE', 'OUT', wholeNode('Clause')),
        filter: { node: { depth: { eq: 0 }, kind: { in: CHAPTER_KINDS } } },
      },
    ]),
  });
  return nodes
    .filter((node) => node !== null)
    .flatMap((policy) =>
      along(policy, 'chapters').map(({ node }) =>
        clauseKey(nodeOf('Clause', node), nodeOf('Policy', policy)),
      ),
    );
}
