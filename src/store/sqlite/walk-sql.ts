import {
  type Direction,
  type FieldKind,
  farLabels,
  NODE_FIELDS,
  type NodeLabel,
} from '../../domain/graph-model.js';
import { onceFor } from '../../domain/once-for.js';
import { type PageRequest, rowsOfPage } from '../../domain/page.js';
import { checkCondition } from '../shared/check-condition.js';
import { edgeFilterFields, nodeFilterFields, predicatesOf } from '../shared/predicates.js';
import { pageStart } from '../shared/sort-keys.js';
import type { Hop, WalkStart } from '../walk-plan.js';
import { conditionSql } from './condition-sql.js';
import { evidenceSql } from './evidence-sql.js';
import { goesOn } from './goes-on.js';
import { columnOf, edgeTable } from './names.js';
import { type NodesOfLabels, nodesOfLabels } from './nodes-of-labels.js';
import { orderSql } from './order-sql.js';
import { predicatesSql } from './predicate-sql.js';
import { bound, joined, limit, type Sql, sql } from './sql-text.js';
import { fieldsBesideId } from './walk-rows.js';

/**
 * A walk as SQL sees it. Unlike a `WalkNodePlan` it may have several labels: then it has either hops and no fields,
 * or no hops and brings all fields that each label has.
 */
export interface NodeShape {
  readonly labels: readonly NodeLabel[];
  readonly fields: readonly string[];
  readonly hops: readonly HopShape[];
}

interface HopShape
  extends Pick<
    Hop,
    'type' | 'direction' | 'page' | 'filter' | 'edgeFields' | 'evidenceFields' | 'withCursors'
  > {
  readonly to: NodeShape;
}

/**
 * One statement, whatever the depth. Its one row has one JSON text: a list of nodes, each a list
 * `[id, …fields, …hops]`, in which `id` is no field once more. A hop is a list of edges
 * `[…position or inKey, key and owner where cursors are wanted, …fields, …node]`, one more than the page holds where there are more and that is wanted, and,
 * where it is wanted, its total beside it. A node that may be of several labels is a list of its own inside the edge.
 */
export function walkByIdsSql(ids: readonly string[], to: NodeShape): Sql {
  const { text, values } = byIds(to);
  return { text, values: [...values, JSON.stringify(ids)] };
}

/** All but the ids, which are the last value: the text is long, and the same for every walk of one shape. */
const byIds = onceFor((to: NodeShape): Sql => {
  const { near, level, columns, node } = startOf(to);
  const rows = sql`SELECT ${columns} FROM json_each(?) i${near.joins('id', 'i.value')} WHERE ${near.key} IS NOT NULL`;
  return sql`SELECT json_group_array(${node}) FROM (${rows}) ${level.alias}`;
});

/** Where a walk starts that does not start from ids. */
export type ListStart = Exclude<WalkStart, { readonly ids: readonly string[] }>;

/** The nodes of one label that a filter lets through, one more than the page holds where there are more; and their total or null. */
export function walkByFilterSql({ filter, where: also, order, page }: ListStart, to: NodeShape): Sql {
  const { near, level, columns, node } = startOf(to);
  const predicates = predicatesOf(nodeFilterFields(to.labels), filter);
  const ofFields = predicatesSql(predicates, near.field, { labels: to.labels, key: near.key });
  const where = sql`${ofFields}${conditionSql(checkCondition(to.labels, also), near)}`;
  const { by, follows } = orderSql(to.labels[0] as NodeLabel, near, page, order ?? null);
  const rows = sql`SELECT ${columns} FROM ${near.table} WHERE ${goesOn(near.key)}${where}${follows} ORDER BY ${by} ${limit(rowsOfPage(page))}`;
  const total = page.withTotal
    ? sql`(SELECT count(*) FROM ${near.table} WHERE ${goesOn(near.key)}${where})`
    : 'NULL';
  return sql`SELECT (SELECT json_group_array(${withinPage(page, to, node, level)}) FROM (${numbered(page, to, rows)}) ${level.alias}), ${total}`;
}

/** What is the same of all walks of one shape, wherever they start. */
const startOf = onceFor((to: NodeShape) => {
  const near = nodesOfLabels(to.labels, 'n');
  const level = createLevel();
  const node = listOf(nodeParts(to, near, level));
  return { near, level, columns: level.columns(), node };
});

/** `id, …fields, …hops` of a node, over the columns that the level brings; of one that may be of several labels, one list of them. */
function nodeParts(shape: NodeShape, nodes: NodesOfLabels, level: Level): Sql[] {
  const values = (label: NodeLabel, fields: readonly string[]): Sql[] =>
    fieldsBesideId(fields).map((field) => {
      const kind = (NODE_FIELDS[label] as Readonly<Record<string, FieldKind>>)[field];
      const column = level.column(nodes.of(label, field));
      return sql`${kind === 'strings' ? `json(${column})` : column}`;
    });
  const id = sql`${level.column(nodes.id)}`;
  const [label] = shape.labels;
  if (label !== undefined && (shape.labels.length === 1 || shape.hops.length > 0)) {
    const key = shape.hops.length === 0 ? '' : level.column(nodes.key);
    return [id, ...values(label, shape.fields), ...shape.hops.flatMap((hop) => hopSql(hop, key, level))];
  }
  const cases = shape.labels.map((one) => {
    const parts = [id, ...values(one, Object.keys(NODE_FIELDS[one]))];
    return sql` WHEN ${level.column(nodes.of(one, 'key'))} IS NOT NULL THEN ${listOf(parts)}`;
  });
  return [sql`CASE${joined(cases, '')} END`];
} // biome-ignore format: one screen

/** The edges of one hop from the node with this key, and their total where that is wanted. */
function hopSql(hop: HopShape, near: string, outer: Level): Sql[] {
  const { type, direction, page, filter, edgeFields, to } = hop;
  const level = createLevel(outer);
  const far = nodesOfLabels(to.labels, 'f');
  const [nearKey, farKey, order] = direction === 'OUT' ? ['from_key', 'to_key', 'e."position"'] : ['to_key', 'from_key', 'e."in_key"'];
  const onEdge = predicatesSql(predicatesOf(edgeFilterFields(type), filter?.edge ?? {}), edgeColumn);
  const onNode = predicatesSql(predicatesOf(nodeFilterFields(to.labels), filter?.node ?? {}), far.field);
  const from = sql`${edgeTable(type)} e${far.joins('key', `e."${farKey}"`)}`;
  const onCondition = conditionSql(checkCondition(to.labels, filter?.where), { key: `e."${farKey}"`, field: far.field });
  const where = sql`e."${nearKey}" = ${near}${onEdge}${onNode}${onCondition}`;

  // Of each row: the same few nodes may be met again and again, level below level.
  const mayGoOn = `may_go_on(e."${farKey}")`;
  const fields = edgeFields.map((field) => {
    const column = level.column(edgeColumn(field));
    return sql`${field === 'evidence' ? evidenceSql(column, hop.evidenceFields) : column}`;
  });
  const sortKey = hop.withCursors === false ? [] : [order, 'e."key"', 's."id"'].map((part) => sql`${level.column(part)}`);
  const item = listOf([...sortKey, ...fields, ...nodeParts(to, far, level)]);
  const rows = sql`SELECT ${level.columns()} FROM ${from} CROSS JOIN sources s ON s."key" = e."owner" WHERE ${where} AND ${mayGoOn}${afterSql(page, direction, order, far.id)} ORDER BY ${joined([order, far.id, 'e."key"', 's."id"'].map((part) => sql`${part}${page.backwards ? ' DESC' : ''}`), ', ')} ${limit(rowsOfPage(page))}`;
  const items = sql`(SELECT json_group_array(${withinPage(page, to, item, level)}) FROM (${numbered(page, to, rows)}) ${level.alias})`;
  if (!page.withTotal) return [items];
  const needsFar = onNode.text !== '' || onCondition.text !== '' || to.labels.length < farLabels(type, direction).length;
  // To count along the index alone takes no time that is worth asking for.
  const table = needsFar ? from : sql`${edgeTable(type)} e`;
  const counted = sql`${table} WHERE ${where}${needsFar || filter ? ` AND ${mayGoOn}` : ''}`;
  return [items, sql`(SELECT count(*) FROM ${counted})`];
} // biome-ignore format: one screen

/** The first comparison lets the index begin at the cursor; the second decides among ties. */
function afterSql(page: PageRequest, direction: Direction, order: string, farId: string): Sql | string {
  const after = pageStart(page, direction);
  if (after === null) return '';
  const beyond = page.backwards ? '<' : '>';
  const [first = '', ...ties] = after.map((part) => bound(part));
  return sql` AND ${order} ${beyond}= ${first} AND (${order} ${beyond} ${first} OR (${farId}, e."key", s."id") ${beyond} (${joined(ties, ', ')}))`;
}

function edgeColumn(field: string): string {
  return field === 'owner' ? 's."id"' : `e.${columnOf(field)}`;
}

function listOf(values: readonly Sql[]): Sql {
  return sql`json_array(${joined(values, ', ')})`;
}

/** Numbers the rows of a page, where the hops of the one row too many are better not answered. */
function numbered(page: PageRequest, to: NodeShape, rows: Sql): Sql {
  return isNumbered(page, to) ? sql`SELECT *, row_number() OVER () AS n FROM (${rows})` : rows;
}

function withinPage(page: PageRequest, to: NodeShape, item: Sql, level: Level): Sql {
  return isNumbered(page, to) ? sql`CASE WHEN ${level.alias}.n <= ${bound(page.first)} THEN ${item} END` : item;
} // biome-ignore format: one line

/** To number all rows of a page takes longer than to answer the hops of one row more, unless there are few. */
function isNumbered({ first, withNext = true }: PageRequest, { hops }: NodeShape): boolean {
  return withNext && hops.length > 0 && first < 8;
}

/** One subquery of the nest: what it brings up, each column once. */
interface Level {
  readonly alias: string;
  readonly column: (expression: string) => string;
  readonly columns: () => string;
  readonly nextAlias: () => string;
}

function createLevel(outer?: Level): Level {
  let aliases = 0;
  const nextAlias = outer?.nextAlias ?? ((): string => `x${++aliases}`);
  const alias = outer ? nextAlias() : 'x0';
  const names = new Map<string, string>();
  return {
    alias,
    nextAlias,
    column: (expression) => {
      const name = names.get(expression) ?? `c${names.size}`;
      names.set(expression, name);
      return `${alias}.${name}`;
    },
    columns: () => [...names].map(([expression, name]) => `${expression} AS ${name}`).join(', '),
  };
}
