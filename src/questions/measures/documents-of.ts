import type { PolicyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { along, bareHop, nodeOf, wholeNode } from '../walk-plans.js';

/** A document with the places of its top-level units, in its order. */
export interface MeasuredDocument {
  readonly policy: PolicyNode;
  /** 文号: its own, else that of the notice that transmits it, as an annex has none; null where neither prints one. */
  readonly documentNumber: string | null;
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
      ...transmittedBy(TRANSMITTED_DEEP),
    ]),
  });
  const documents = nodes.flatMap((walked) =>
    walked === null
      ? []
      : [
          {
            policy: nodeOf('Policy', walked),
            documentNumber: numberOf(walked),
            tops: along(walked, 'tops')
              .map(({ node }) => ({ id: node.id, position: Number(node.fields.position) }))
              .sort((a, b) => a.position - b.position),
          },
        ],
  );
  return new Map(documents.map((document) => [document.policy.id, document]));
}

/** A notice transmits a plan, and a plan its annexes. */
const TRANSMITTED_DEEP = 2;

function transmittedBy(deep: number): readonly Hop[] {
  if (deep === 0) return [];
  const above = { label: 'Policy', fields: ['documentNumber'], hops: transmittedBy(deep - 1) } as const;
  const filter = { edge: { kind: { eq: 'TRANSMITS' } } };
  return [{ ...bareHop('transmittedBy', 'CITES', 'IN', above), filter }];
}

function numberOf(walked: WalkedNode): string | null {
  const { documentNumber } = walked.fields;
  if (typeof documentNumber === 'string') return documentNumber;
  const above = along(walked, 'transmittedBy').map(({ node }) => numberOf(node));
  return above.filter((number) => number !== null).sort()[0] ?? null;
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
