import type { EdgeFilter } from '../../../domain/filter.js';
import {
  type Direction,
  farLabels,
  type NodeLabel,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import { type PageRequest, rowsOfPage, type SortKey } from '../../../domain/page.js';
import { checkCondition } from '../../shared/check-condition.js';
import { edgeFilterFields, nodeFilterFields, predicatesOf } from '../../shared/predicates.js';
import { pageStart } from '../../shared/sort-keys.js';
import { integer } from '../values.js';
import { conditionTexts } from './condition-texts.js';
import { AFTER_SEPARATOR, orderProperty, SEPARATOR } from './names.js';
import type { Parameters } from './parameters.js';
import { predicateTexts } from './predicate-texts.js';

/** One step from near nodes to a page of far ones, to be written as Cypher. */
export interface HopRequest {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly page: PageRequest;
  readonly filter: EdgeFilter | null;
  /** The one label wanted at the far end, or null for all that the table allows. */
  readonly farLabel: NodeLabel | null;
  /** Names of the variables, and how the near end is written: `(n0)` or `(near:Clause {id: id})`, `n0.id` or `id`. */
  readonly edge: string;
  readonly far: string;
  readonly nearPattern: string;
  readonly nearId: string;
}

/**
 * `MATCH … WHERE … WITH … ORDER BY … LIMIT …`: at most `first + 1` edges of one near node, so that one more than asked
 * tells of a next page, where that is wanted. Limits and cursors are parameters, so the text is the same for every page that follows another.
 */
export function hopText(hop: HopRequest, parameters: Parameters): string {
  const order = orderProperty(hop.type, hop.direction);
  const { predicates, further } = hopConditions(hop, parameters);
  const { edge, far } = hop;
  const limit = `LIMIT ${parameters.add(integer(rowsOfPage(hop.page)))}`;
  const way = hop.page.backwards ? ' DESC' : '';
  if (order) {
    const label = labelCondition(hop);
    const after = [...(label ? [label] : []), ...further];
    return [
      `MATCH ${arrow(hop, `(${far})`, '()')}`,
      // As long as there is little the planner thinks that to scan the index is as good, and it remembers. Of conditions it
      // may know a better way.
      ...(predicates.length === 0 ? [`USING RANGE INDEX SEEK ${edge}:${hop.type}(${order})`] : []),
      `WHERE ${[...indexRange(hop, order, parameters), ...predicates].join(' AND ')}`,
      // After WITH, so that the planner cannot start from them instead of the index.
      ...(after.length > 0 ? [`WITH ${edge}, ${far} WHERE ${after.join(' AND ')}`] : []),
      `WITH ${edge}, ${far} ORDER BY ${edge}.${order}${way} ${limit}`,
    ].join('\n');
  }
  const conditions = [...afterCursor(hop, parameters), ...predicates, ...further];
  return [
    `MATCH ${arrow(hop, farPattern(hop), hop.nearPattern)}`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : []),
    `WITH ${edge}, ${far} ORDER BY ${sortExpressions(hop)
      .map((one) => one + way)
      .join(', ')} ${limit}`,
  ].join('\n');
}

/** `CALL (…) { … RETURN count(…) AS <name> }`, over all pages. How many edges a known node has, Neo4j need not count. */
export function countText(hop: HopRequest, name: string, scope: string, parameters: Parameters): string {
  const { predicates, further } = hopConditions(hop, parameters);
  const conditions = [...predicates, ...further];
  if (conditions.length === 0 && !labelCondition(hop) && hop.nearPattern === `(${scope})`)
    return `CALL (${scope}) { RETURN COUNT { ${arrow({ ...hop, edge: '' }, '()', hop.nearPattern)} } AS ${name} }`;
  return [
    `CALL (${scope}) {`,
    `MATCH ${arrow(hop, farPattern(hop), hop.nearPattern)}`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : []),
    `RETURN count(${hop.edge}) AS ${name}`,
    '}',
  ].join('\n');
}

/** Properties of the edge that make its cursor, beside the far node's id, which stands second. */
export function sortFields(direction: Direction): readonly [string, string, string] {
  return [direction === 'OUT' ? 'position' : 'inKey', 'key', 'owner'];
}

/** The whole place of an edge in an order, as one text that compares as its parts do one after another. */
export function orderText(nearId: string, key: SortKey): string {
  return [nearId, ...key.map(orderPart)].join(SEPARATOR);
}

/** Whole numbers of one width, so that their texts compare as they do; `-` stands before every digit. */
function orderPart(part: SortKey[number]): string {
  if (typeof part !== 'number') return part ?? '';
  return part < 0
    ? `-${String(Number.MAX_SAFE_INTEGER + part).padStart(16, '0')}`
    : String(part).padStart(16, '0');
}

function indexRange(hop: HopRequest, order: string, parameters: Parameters): readonly string[] {
  const cursor = pageStart(hop.page, hop.direction);
  const place = cursor && orderText('', cursor);
  const from = (!hop.page.backwards && place) || SEPARATOR;
  const until = (hop.page.backwards && place) || AFTER_SEPARATOR;
  const property = `${hop.edge}.${order}`;
  return [
    `${property} > ${hop.nearId} + ${parameters.add(from)}`,
    `${property} < ${hop.nearId} + ${parameters.add(until)}`,
  ];
}

/** Lists compare part by part; without a cursor there is nothing to compare, and less for the planner to think about. */
function afterCursor(hop: HopRequest, parameters: Parameters): readonly string[] {
  const cursor = pageStart(hop.page, hop.direction);
  const sign = hop.page.backwards ? '<' : '>';
  return cursor ? [`[${sortExpressions(hop).join(', ')}] ${sign} ${parameters.add(cursor)}`] : [];
}

function sortExpressions(hop: HopRequest): readonly string[] {
  const [first, key, owner] = sortFields(hop.direction);
  return [`${hop.edge}.${first}`, `${hop.far}.id`, `${hop.edge}.${key}`, `${hop.edge}.${owner}`];
}

/** `predicates` look at the fields of edge and far node, `further` beyond them. */
function hopConditions(
  hop: HopRequest,
  parameters: Parameters,
): { readonly predicates: readonly string[]; readonly further: readonly string[] } {
  const labels = hop.farLabel ? [hop.farLabel] : farLabels(hop.type, hop.direction);
  const { edge = {}, node = {}, where } = hop.filter ?? {};
  return {
    predicates: [
      ...predicateTexts(hop.edge, predicatesOf(edgeFilterFields(hop.type), edge), parameters),
      ...predicateTexts(hop.far, predicatesOf(nodeFilterFields(labels), node), parameters),
    ],
    further: conditionTexts(hop.far, checkCondition(labels, where), parameters),
  };
}

function arrow(hop: HopRequest, far: string, near: string): string {
  const relationship = `[${hop.edge}:${hop.type}]`;
  return hop.direction === 'OUT' ? `${near}-${relationship}->${far}` : `${far}-${relationship}->${near}`;
}

function labelCondition(hop: HopRequest): string | null {
  const isChoice = hop.farLabel !== null && farLabels(hop.type, hop.direction).length > 1;
  return isChoice ? `${hop.far}:${hop.farLabel}` : null;
}

function farPattern(hop: HopRequest): string {
  return `(${labelCondition(hop) ?? hop.far})`;
}
