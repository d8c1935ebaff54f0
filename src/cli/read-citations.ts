import type { DocumentCitation } from '../derive/lineage-pairs.js';
import type { CitationKind, ClauseNode } from '../domain/graph-model.js';
import { MAX_PAGE_SIZE } from '../domain/page.js';
import { piecesOf } from '../domain/pieces-of.js';
import type { GraphReader } from '../store/graph-store.js';
import type { Hop, WalkedNode, WalkNodePlan } from '../store/walk-plan.js';

const ALL = { first: MAX_PAGE_SIZE, after: null, withTotal: false } as const;
const BARE: WalkNodePlan = { label: 'Policy', fields: [], hops: [] };
const CITING_CLAUSE: WalkNodePlan = { label: 'Clause', fields: ['policyId'], hops: [] };

function hop(key: string, type: Hop['type'], direction: Hop['direction'], to: WalkNodePlan): Hop {
  const edgeFields = type === 'CITES' ? ['kind'] : [];
  return { key, type, direction, page: ALL, filter: null, edgeFields, withCursors: false, to };
}

/** The documents that cite one of these, as a whole or in a clause, or that were derived to take up one of them. One store call. */
export async function citingDocuments(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly string[]> {
  const nodes = await walkAll(reader, ids, [
    hop('whole', 'CITES', 'IN', BARE),
    hop('clauses', 'CITES', 'IN', CITING_CLAUSE),
    {
      ...hop('takenUp', 'HAS_CLAUSE', 'OUT', {
        label: 'Clause',
        fields: [],
        hops: [hop('by', 'IMPLEMENTS', 'IN', CITING_CLAUSE)],
      }),
      filter: { where: { related: [{ type: 'IMPLEMENTS', direction: 'IN' }] } },
    },
  ]);
  const citing = nodes.flatMap(({ hops }) => [
    ...(hops.whole?.items ?? []).map(({ node }) => node.id),
    ...[hops.clauses, ...(hops.takenUp?.items ?? []).map(({ node }) => node.hops.by)].flatMap((page) =>
      (page?.items ?? []).map(({ node }) => String(node.fields.policyId)),
    ),
  ]);
  return [...new Set(citing)].sort();
}

/** What these documents cite, as a whole and in their clauses. One store call. */
export async function citationsOf(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly DocumentCitation[]> {
  const cites = hop('cites', 'CITES', 'OUT', BARE);
  const nodes = await walkAll(reader, ids, [
    cites,
    {
      ...hop('clauses', 'HAS_CLAUSE', 'OUT', { label: 'Clause', fields: [], hops: [cites] }),
      filter: { where: { related: [{ type: 'CITES', direction: 'OUT' }] } },
    },
  ]);
  return nodes.flatMap((document) =>
    [document, ...(document.hops.clauses?.items ?? []).map(({ node }) => node)].flatMap(({ hops }) =>
      (hops.cites?.items ?? []).map(({ edge, node }) => ({
        from: document.id,
        to: node.id,
        kind: edge.kind as CitationKind,
      })),
    ),
  );
}

const COMPARED = ['policyId', 'kind', 'number', 'heading', 'text', 'depth', 'position'] as const;

/** The clauses of these documents, in their order. One store call for each hundred documents. */
export async function clausesOfDocuments(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ClauseNode[]>> {
  const clauses = hop('clauses', 'HAS_CLAUSE', 'OUT', { label: 'Clause', fields: COMPARED, hops: [] });
  const documents = await walkAll(reader, ids, [clauses], 100);
  return new Map(
    documents.map(({ id, hops }) => [
      id,
      (hops.clauses?.items ?? []).map(
        ({ node }) => ({ ...node.fields, id: node.id }) as unknown as ClauseNode,
      ),
    ]),
  );
}

async function walkAll(
  reader: GraphReader,
  ids: readonly string[],
  hops: readonly Hop[],
  atOnce: number = MAX_PAGE_SIZE,
): Promise<readonly WalkedNode[]> {
  const found: WalkedNode[] = [];
  for (const some of piecesOf(ids, atOnce)) {
    const { nodes } = await reader.walk({
      start: { ids: some },
      to: { label: 'Policy', fields: [], hops },
    });
    found.push(...nodes.filter((node) => node !== null));
  }
  return found;
}
