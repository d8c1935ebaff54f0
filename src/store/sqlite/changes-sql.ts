import { type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { edgeFieldsJson, nodeFieldsJson } from './fields-json.js';
import { edgeTable, nodeTable } from './names.js';
import { bound, joined, type Sql, sql } from './sql-text.js';
import { type ChangesRange, SPEAKER, type TouchedPart, touchedEdges, touchedNodes } from './touched-sql.js';

/**
 * Nodes that may be different, by id, each with all its versions of the range as JSON:
 * `[id, [[since, until, owner, fields], …]]`.
 */
export function changedNodesSql(label: NodeLabel, range: ChangesRange, part: TouchedPart): Sql {
  const past = sql`SELECT p.since, p.until, p.owner, json(p.fields) AS fields FROM past_nodes p WHERE ${isPastNode(label)} AND ${inForce(range)}`;
  const current = sql`SELECT n.since, NULL, ${SPEAKER}, ${nodeFieldsJson(label, 'n')} FROM ${nodeTable(label)} n WHERE n.id = t.id AND n.since <= ${bound(range.until)}`;
  return sql`SELECT t.id, ${versions(past, current)} FROM (${touchedNodes(label, range, part)}) t ORDER BY t.id`;
}

/** As `changedNodesSql`, by from, to, key and owner: `[from, to, key, owner, versions]`. */
export function changedEdgesSql(type: RelationshipType, range: ChangesRange, part: TouchedPart): Sql {
  const past = sql`SELECT p.since, p.until, p.owner, json(p.fields) AS fields FROM past_edges p WHERE ${isPastEdge(type)} AND ${inForce(range)}`;
  const current = sql`SELECT e.since, NULL, t.owner, ${edgeFieldsJson(type, 'e')} FROM ${currentEdge(type)} AND e.since <= ${bound(range.until)}`;
  const columns = 't.from_id, t.to_id, t.key, t.owner';
  return sql`SELECT ${columns}, ${versions(past, current)} FROM (${touchedEdges(type, range, part)}) t ORDER BY ${columns}`;
}

/**
 * How many nodes of a label, or relationships of a type, were added, removed and changed: `[name, kind, count]`, all of
 * them in one statement.
 */
export function changeCountsSql(
  labels: readonly NodeLabel[],
  types: readonly RelationshipType[],
  range: ChangesRange,
): Sql {
  const isFirst = range.since === 0;
  const arms = [
    ...labels.map((label) =>
      isFirst
        ? addedSql(label, nodeTable(label), `p.label = '${label}'`, SPEAKER, range)
        : countsSql(label, touchedNodes(label, range, null), (release) => nodeAsOf(label, release), range),
    ),
    ...types.map((type) =>
      isFirst
        ? addedSql(type, edgeTable(type), `p.type = '${type}'`, EDGE_OWNER, range)
        : countsSql(type, touchedEdges(type, range, null), (release) => edgeAsOf(type, release), range),
    ),
  ];
  return joined(arms, '\nUNION ALL ');
}

const EDGE_OWNER = '(SELECT s.id FROM sources s WHERE s.key = n.owner)';

/** Since the beginning all is new, so that nothing need be compared: what is there, and was there by then; and what was. */
function addedSql(
  name: string,
  table: string,
  isPast: string,
  ownerOf: string,
  { until, owner }: ChangesRange,
): Sql {
  const speaks = owner === null ? '' : sql` AND ${ownerOf} = ${bound(owner)}`;
  const spoke = owner === null ? '' : sql` AND p.owner = ${bound(owner)}`;
  const current = sql`SELECT count(*) FROM ${table} n WHERE n.since <= ${bound(until)}${speaks} AND may_go_on(n.since)`;
  const past = sql`SELECT count(*) FROM ${name in RELATIONSHIPS ? 'past_edges' : 'past_nodes'} p WHERE ${isPast} AND ${isAsOf(until)}${spoke} AND may_go_on(p.since)`;
  return sql`SELECT '${name}', 'ADDED', (${current}) + (${past})`;
}

function countsSql(name: string, touched: Sql, asOf: (release: number) => Sql, { since, until, owner }: ChangesRange): Sql {
  const kind = `CASE WHEN before IS NULL THEN 'ADDED' WHEN after IS NULL THEN 'REMOVED' ELSE 'CHANGED' END`;
  const ofOwner = owner === null ? '' : sql` AND coalesce(after ->> 0, before ->> 0) = ${bound(owner)}`;
  const compared = sql`SELECT ${asOf(since)} AS before, ${asOf(until)} AS after FROM (${touched}) t`;
  return sql`SELECT '${name}', ${kind}, count(*) FROM (${compared}) WHERE before ->> 1 IS NOT after ->> 1${ofOwner} GROUP BY 2`;
} // biome-ignore format: one screen

/** `[owner, fields]` as JSON, null where it was not there. */
function nodeAsOf(label: NodeLabel, release: number): Sql {
  const past = sql`SELECT json_array(p.owner, json(p.fields)) FROM past_nodes p WHERE ${isPastNode(label)} AND ${isAsOf(release)}`;
  const current = sql`SELECT json_array(${SPEAKER}, ${nodeFieldsJson(label, 'n')}) FROM ${nodeTable(label)} n WHERE n.id = t.id AND n.since <= ${bound(release)}`;
  return sql`coalesce((${past}), (${current}))`;
}

function edgeAsOf(type: RelationshipType, release: number): Sql {
  const past = sql`SELECT json_array(p.owner, json(p.fields)) FROM past_edges p WHERE ${isPastEdge(type)} AND ${isAsOf(release)}`;
  const current = sql`SELECT json_array(t.owner, ${edgeFieldsJson(type, 'e')}) FROM ${currentEdge(type)} AND e.since <= ${bound(release)}`;
  return sql`coalesce((${past}), (${current}))`;
}

function versions(past: Sql, current: Sql): Sql {
  return sql`(SELECT json_group_array(json_array(since, until, owner, json(fields))) FROM (${past} UNION ALL ${current}))`;
}

function isPastNode(label: NodeLabel): string {
  return `p.label = '${label}' AND p.id = t.id`;
}

function isPastEdge(type: RelationshipType): string {
  return `p.type = '${type}' AND p.from_id = t.from_id AND p.to_id = t.to_id AND p.key = t.key AND p.owner = t.owner`;
}

/** The row of the relationship `t`: by the end at which fewer of its type meet. */
function currentEdge(type: RelationshipType): string {
  const table = edgeTable(type);
  const { from, to } = RELATIONSHIPS[type];
  const isTree = (to as readonly NodeLabel[]).some((label) => label === 'Clause' || label === 'Target');
  return `${table} e${isTree ? ` INDEXED BY ${table}_in` : ''} WHERE e.from_key = ${keyText(from, 't.from_id')} AND e.to_key = ${keyText(to, 't.to_id')} AND e.key = t.key AND e.owner = (SELECT key FROM sources WHERE id = t.owner)`;
}

function keyText(labels: readonly NodeLabel[], id: string): string {
  const keys = labels.map((label) => `(SELECT key FROM ${nodeTable(label)} WHERE id = ${id})`);
  return keys.length === 1 ? `${keys[0]}` : `coalesce(${keys.join(', ')})`;
}

function inForce({ since, until }: ChangesRange): Sql {
  return sql`p.until > ${bound(since)} AND p.since <= ${bound(until)}`;
}

function isAsOf(release: number): Sql {
  return sql`p.since <= ${bound(release)} AND p.until > ${bound(release)}`;
}
