import type { NodeLabel } from '../../domain/graph-model.js';
import type { CheckedCondition, CheckedRelated } from '../shared/check-condition.js';
import { goesOn } from './goes-on.js';
import { isSelective } from './is-selective.js';
import { columnOf, digitOf, edgeTable } from './names.js';
import { nodesOfLabels } from './nodes-of-labels.js';
import { predicatesSql } from './predicate-sql.js';
import { joined, type Sql, sql } from './sql-text.js';

/** A node that stands in a statement already: its key, and where its fields are found. */
interface NodeInSql {
  readonly key: string;
  readonly field: (field: string) => string;
}

/** What the parts of one statement share. */
interface Statement {
  /** A number for each subquery, so that every alias is its own. */
  readonly next: () => number;
  /** How many times this part stands in the statement, as each label at a far end is asked by itself. */
  readonly copies: number;
}

/** From so many copies on, far ends of several labels are asked together, if less directly: statements stay small. */
const COPIES_MAX = 16;

/** ` AND …` for all that a node must fulfil; nothing for an empty condition. */
export function conditionSql(condition: CheckedCondition, node: NodeInSql): Sql {
  let aliases = 0;
  return allOf(condition, node, { next: () => ++aliases, copies: 1 });
}

function allOf(condition: CheckedCondition, node: NodeInSql, inside: Statement): Sql {
  const { labels, predicates, related, anyOf, not } = condition;
  const parts = [
    predicatesSql(predicates, node.field, { labels, key: node.key }),
    ...related.map((one) => sql` AND ${relatedSql(one, node.key, inside)}`),
  ];
  if (anyOf) {
    const options = anyOf.map((one) => sql`(true${allOf(one, node, inside)})`);
    parts.push(sql` AND (${options.length === 0 ? 'false' : joined(options, ' OR ')})`);
  }
  // What is unknown, as a field is null, is not fulfilled; so its contrary is.
  if (not) parts.push(sql` AND (true${allOf(not, node, inside)}) IS NOT TRUE`);
  return joined(parts, '');
}

/** Where fields of the far end matter, each label that it may have is asked by itself, through its own index. */
function relatedSql(related: CheckedRelated, near: string, inside: Statement): Sql {
  if (!asksFields(related.node)) return waySql(related, [], near, inside);
  const { labels } = related.node;
  const copies = inside.copies * labels.length;
  if (copies > COPIES_MAX) return waySql(related, labels, near, inside);
  const ways = labels.map((label) => waySql(related, [label], near, { ...inside, copies }));
  return sql`(${joined(ways, ' OR ')})`;
}

/**
 * `labels` are those of the far end whose tables are read: none, one, or all. Where few far ends are meant, the nodes they
 * lead to are listed, starting there: SQLite may then begin with them. Otherwise it is asked of each near node whether it has one.
 */
function waySql(related: CheckedRelated, labels: readonly NodeLabel[], near: string, inside: Statement): Sql {
  const { type, direction, edge, node, isNarrowed } = related;
  const alias = inside.next();
  const r = `r${alias}`;
  const [nearKey, farKey] = direction === 'OUT' ? [`${r}."from_key"`, `${r}."to_key"`] : [`${r}."to_key"`, `${r}."from_key"`];
  const far = labels.length === 0 ? null : nodesOfLabels(labels, `w${alias}_`);
  const onEdge = predicatesSql(edge, (field) => `${r}.${columnOf(field)}`);
  const ofLabel = far === null && isNarrowed ? ` AND ${farKey} % 10 = ${digitOf(node.labels[0] as NodeLabel)}` : '';
  // Where it begins with the far ends, they are to be found by their own keys.
  const isStart = labels.length <= 1 && isSelective(node);
  const key = isStart && far ? far.key : farKey;
  const onFar = allOf(node, { key, field: far?.field ?? neverAsked }, inside);
  const where = sql`${onEdge}${ofLabel}${onFar}`;
  const table = `${edgeTable(type)} ${r}`;
  if (!isStart)
    return sql`EXISTS (SELECT 1 FROM ${table}${far?.joins('key', farKey) ?? ''} WHERE ${nearKey} = ${near} AND may_go_on(${farKey})${where})`;
  const from = far ? `${far.table} CROSS JOIN ${table} ON ${farKey} = ${far.key}` : table;
  return sql`${near} IN (SELECT ${nearKey} FROM ${from} WHERE ${goesOn(nearKey)}${where})`;
} // biome-ignore format: one screen

/** True where the node's own fields decide something; what stands behind its relationships needs its key alone. */
function asksFields({ predicates, anyOf, not }: CheckedCondition): boolean {
  return predicates.length > 0 || (anyOf?.some(asksFields) ?? false) || (not !== null && asksFields(not));
}

function neverAsked(field: string): never {
  throw new Error(`${field} is asked of a node that is not joined.`);
}
