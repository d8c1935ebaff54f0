import { encodeCursor, type Page, type PageRequest } from '../../domain/page.js';
import type { Hop, WalkedEdge, WalkedNode, WalkedPage, WalkNodePlan } from '../walk-plan.js';
import { edgeFieldReader, fieldsBesideId, nodeFieldReader, type Row } from './walk-rows.js';

/** A page from its rows, of which there is one more than it holds where more follow; going backwards they come last first. */
export function pageOf<T>(
  rows: readonly Row[],
  page: PageRequest,
  total: unknown,
  itemOf: (row: Row) => T,
): Page<T> {
  const hasNextPage = rows.length > page.first;
  const items = (hasNextPage ? rows.slice(0, page.first) : rows).map((row) => itemOf(row));
  return {
    items: page.backwards ? items.reverse() : items,
    hasNextPage,
    totalCount: page.withTotal ? Number(total) : null,
  };
}

/** Reads the nodes of a plan from `id, …fields, …hops`, beginning at `at`. Where what stands is worked out once per plan, not once per node. */
export function nodeReader(plan: WalkNodePlan, at = 0): (row: Row) => WalkedNode {
  const readFields = nodeFieldReader(plan.label, plan.fields, at);
  let place = at + 1 + fieldsBesideId(plan.fields).length;
  const hops = plan.hops.map(({ page, ...hop }) => {
    const read = { key: hop.key, place, page, readEdge: edgeReader({ page, ...hop }) };
    place += page.withTotal ? 2 : 1;
    return read;
  });
  if (hops.length === 0) return (row) => ({ id: row[at] as string, fields: readFields(row), hops: NO_HOPS });
  return (row) => {
    const pages: Record<string, WalkedPage> = {};
    for (const { key, place, page, readEdge } of hops)
      pages[key] = pageOf(row[place] as readonly Row[], page, row[place + 1], readEdge);
    return { id: row[at] as string, fields: readFields(row), hops: pages };
  };
}

const NO_HOPS = Object.freeze({});

/** Reads the edges of a hop from `[…position or inKey, key and owner, …fields, …node]`. */
function edgeReader(hop: Hop): (row: Row) => WalkedEdge {
  const withCursors = hop.withCursors !== false;
  const fieldsAt = withCursors ? SORT_KEY_LENGTH : 0;
  const readFields = edgeFieldReader(hop.type, hop.edgeFields, fieldsAt);
  const readNode = nodeReader(hop.to, fieldsAt + hop.edgeFields.length);
  return (row) => {
    const node = readNode(row);
    return { cursor: withCursors ? edgeRowCursor(row, node.id) : '', edge: readFields(row), node };
  };
}

/** How many values of the sort key stand at the beginning of an edge whose cursor is wanted; the far id stands in the node. */
export const SORT_KEY_LENGTH = 3;

export function edgeRowCursor(row: Row, farId: string): string {
  const [first, key, owner] = row as readonly [string | number, string, string];
  return encodeCursor([first, farId, key, owner]);
}
