import {
  type Direction,
  type EdgeOf,
  edgeFieldsOf,
  type FarLabel,
  type NodeByLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { encodeCursor, type Page, type PageRequest } from '../../domain/page.js';
import type { Neighbour } from '../graph-store.js';
import { neighbourColumns } from './cypher/neighbours-statement.js';
import { EVIDENCE_PROPERTIES, evidenceOf, fieldValue, nodeOf } from './values.js';

type Item = readonly [readonly unknown[], string, readonly unknown[]];

/** The pages of `neighboursStatement`, one per id in the order asked; an id without a row has an empty page of its own. */
export function readNeighbours<R extends RelationshipType, D extends Direction>(
  type: R,
  direction: D,
  ids: readonly string[],
  page: PageRequest,
  rows: readonly (readonly unknown[])[],
): readonly Page<Neighbour<R, D>>[] {
  const found = new Map<unknown, readonly [readonly Item[], number | null]>();
  for (const [id, items, total] of rows) found.set(id, [items as readonly Item[], total as number | null]);
  const columns = neighbourColumns(type);
  return ids.map((id) => {
    const [items, total] = found.get(id) ?? [[], 0];
    return {
      items: items.slice(0, page.first).map((item) => readItem(type, direction, columns, item)),
      hasNextPage: items.length > page.first,
      totalCount: page.withTotal ? total : null,
    };
  });
}

function readItem<R extends RelationshipType, D extends Direction>(
  type: R,
  direction: D,
  columns: readonly string[],
  [values, label, fields]: Item,
): Neighbour<R, D> {
  const value = (name: string): unknown => values[columns.indexOf(name)];
  const far = label as FarLabel<R, D>;
  const node = nodeOf(far, fields);
  const [position, inKey, key, owner] = [value('position'), value('inKey'), value('key'), value('owner')] as [
    number,
    string,
    string,
    string,
  ];
  const evidenceAt = columns.indexOf(EVIDENCE_PROPERTIES[0]);
  const edge: Record<string, unknown> = {
    position,
    inKey,
    key,
    ruleId: value('ruleId'),
    stated: value('stated'),
    evidence: evidenceOf(values.slice(evidenceAt, evidenceAt + EVIDENCE_PROPERTIES.length)),
  };
  for (const [name, kind] of Object.entries(edgeFieldsOf(type))) edge[name] = fieldValue(kind, value(name));
  return {
    edge: edge as unknown as EdgeOf<R>,
    owner,
    label: far,
    node: node as NodeByLabel[FarLabel<R, D>],
    cursor: encodeCursor([direction === 'OUT' ? position : inKey, (node as { id: string }).id, key, owner]),
  };
}
