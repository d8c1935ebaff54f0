import type { EdgeFilter } from '../../../domain/filter.js';
import {
  type Direction,
  edgeFieldsOf,
  farLabels,
  NODE_FIELDS,
  type NodeLabel,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import type { PageRequest } from '../../../domain/page.js';
import { EVIDENCE_PROPERTIES } from '../values.js';
import { countText, type HopRequest, hopText } from './hop-text.js';
import { createParameters } from './parameters.js';
import type { Statement } from './statement.js';
import { valuesText } from './values-text.js';

/**
 * One level, for many near nodes: one row `[id, items, total]` per id, where an item is
 * `[edge columns, far columns]`. Ids that match nothing have no items.
 */
export function neighboursStatement(
  type: RelationshipType,
  direction: Direction,
  ids: readonly string[],
  page: PageRequest,
  filter: EdgeFilter | null,
  farLabel: NodeLabel | null,
): Statement {
  const parameters = createParameters();
  const unique = parameters.add([...new Set(ids)]);
  const near = farLabels(type, direction === 'OUT' ? 'IN' : 'OUT').join('|');
  const request: HopRequest = {
    type, direction, page, filter, farLabel, edge: 'r', far: 'far', nearPattern: `(:${near} {id: id})`, nearId: 'id',
  }; // biome-ignore format: one screen
  const match = hopText(request, parameters);
  const edge = valuesText('r', neighbourColumns(type), parameters);
  const far = valuesText('far', farColumns(type, direction, farLabel), parameters);
  const text = [
    `UNWIND ${unique} AS id`,
    'CALL (id) {',
    match,
    `RETURN collect([${edge}, ${far}]) AS items`,
    '}',
    page.withTotal ? countText(request, 'total', 'id', parameters) : 'WITH id, items, null AS total',
    'RETURN id, items, total',
  ].join('\n');
  return { text, parameters: parameters.values };
}

/** The columns of an edge that is brought whole. */
export function neighbourColumns(type: RelationshipType): readonly string[] {
  return [
    'position', 'inKey', 'key', 'ruleId', 'stated', 'correctionId', 'owner', ...Object.values(EVIDENCE_PROPERTIES), ...Object.keys(edgeFieldsOf(type)),
  ]; // biome-ignore format: one screen
}

/** The columns of the far node: where it may be of several labels, the fields of all. */
export function farColumns(
  type: RelationshipType,
  direction: Direction,
  farLabel: NodeLabel | null,
): readonly string[] {
  const labels = farLabel ? [farLabel] : farLabels(type, direction);
  return [...new Set(['id', ...labels.flatMap((label) => Object.keys(NODE_FIELDS[label]))])];
}
