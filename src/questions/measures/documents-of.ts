import type { PolicyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import { along, bareHop, nodeOf, wholeNode } from '../walk-plans.js';

/** A document with the places of its top-level units, in its order. */
export interface MeasuredDocument {
  readonly policy: PolicyNode;
  readonly tops: readonly { readonly id: string; readonly position: number }[];
}

/** These documents by id, in one store call. */
export async function documentsOf(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MeasuredDocument>> {
  if (ids.length === 0) return new Map();
  const { nodes } = await reader.walk({
    start: { ids },
    to: wholeNode('Policy', [
      {
        ...bareHop('tops', 'HAS_CLAUSE', 'OUT', { label: 'Clause', fields: ['position'], hops: [] }),
        filter: { node: { depth: { eq: 0 } } },
      },
    ]),
  });
  const documents = nodes.flatMap((walked) =>
    walked === null
      ? []
      : [
          {
            policy: nodeOf('Policy', walked),
            tops: along(walked, 'tops')
              .map(({ node }) => ({ id: node.id, position: Number(node.fields.position) }))
              .sort((a, b) => a.position - b.position),
          },
        ],
  );
  return new Map(documents.map((document) => [document.policy.id, document]));
}

/**
 * Id of the top-level unit in which a clause stands: positions count all clauses in document order, so it is the last that
 * begins at the clause or before it. (Asking a store for the way up costs Neo4j a plan six levels deep.)
 */
export function chapterIdOf(
  { id, position }: { readonly id: string; readonly position: number },
  { tops }: MeasuredDocument,
): string {
  return tops.findLast((top) => top.position <= position)?.id ?? id;
}
