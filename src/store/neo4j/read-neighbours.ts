import type {
  Direction,
  FarLabel,
  NodeByLabel,
  NodeLabel,
  RelationshipType,
} from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { Page, PageRequest } from '../../domain/page.js';
import type { Neighbour } from '../graph-store.js';
import { edgeCursor } from '../shared/sort-keys.js';
import { farColumns, neighbourColumns } from './cypher/neighbours-statement.js';
import { readPage } from './read-page.js';
import { edgeOf, nodeOf } from './values.js';

type Item = readonly [readonly unknown[], readonly unknown[]];

/** The pages of `neighboursStatement`, one per id in the order asked; an id without a row has an empty page of its own. */
export function readNeighbours<R extends RelationshipType, D extends Direction>(
  type: R,
  direction: D,
  ids: readonly string[],
  page: PageRequest,
  farLabel: NodeLabel | null,
  rows: readonly (readonly unknown[])[],
): readonly Page<Neighbour<R, D>>[] {
  const byId = new Map<unknown, readonly [readonly Item[], number | null]>();
  for (const [id, items, total] of rows) byId.set(id, [items as readonly Item[], total as number | null]);
  const columns = { edge: neighbourColumns(type), far: farColumns(type, direction, farLabel) };
  return ids.map((id) => {
    const [items, total] = byId.get(id) ?? [[], 0];
    const found = readPage(items, page);
    return {
      items: found.items.map((item) => readItem(type, direction, columns, item)),
      hasNextPage: found.hasNextPage,
      totalCount: page.withTotal ? total : null,
    };
  });
}

function readItem<R extends RelationshipType, D extends Direction>(
  type: R,
  direction: D,
  columns: { readonly edge: readonly string[]; readonly far: readonly string[] },
  [values, farValues]: Item,
): Neighbour<R, D> {
  const value = (name: string): unknown => values[columns.edge.indexOf(name)];
  const farId = farValues[0] as string;
  const label = labelOfId(farId);
  const node = nodeOf(label, (name) => farValues[columns.far.indexOf(name)]);
  const edge = edgeOf(type, value);
  const owner = value('owner') as string;
  return {
    edge,
    owner,
    label: label as FarLabel<R, D>,
    node: node as NodeByLabel[FarLabel<R, D>],
    cursor: edgeCursor(direction, edge, farId, owner),
  };
}
