import { type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { edgeTable, nodeTable } from './names.js';
import { bound, joined, limit, type Sql, sql } from './sql-text.js';

/** Between which releases, and of which source. */
export interface ChangesRange {
  readonly since: number;
  readonly until: number;
  /** Id of a source; null for all. */
  readonly owner: string | null;
}

/** Which part of all that was touched: what follows a key, and so much of it. */
export interface TouchedPart {
  readonly after: readonly string[] | null;
  readonly most: number;
}

/** Ids of the nodes of a label that any release after `since`, up to `until`, wrote or took away; in order where it is a part. */
export function touchedNodes(label: NodeLabel, range: ChangesRange, part: TouchedPart | null): Sql {
  const { owner } = range;
  const table = nodeTable(label);
  const speaks = owner === null ? '' : sql` AND ${SPEAKER} = ${bound(owner)}`;
  const spoke = owner === null ? '' : sql` AND p.owner = ${bound(owner)}`;
  const follows = (id: string): Sql => sql` AND ${id} > ${bound(part?.after?.[0] ?? '')}`;
  const current = sql`SELECT n.id AS id FROM ${table} n${written(table, 'n', range)}${follows('n.id')}${speaks} AND may_go_on(n.key)`;
  const past = sql`SELECT p.id AS id FROM past_nodes p${byEnd('past_nodes', range)} WHERE p.label = '${label}' AND ${ended(range)}${follows('p.id')}${spoke} AND may_go_on(p.since)`;
  return union([current, past], 'id', part);
}

/** As `touchedNodes`, of relationships: `from_id`, `to_id`, `key` and `owner`. */
export function touchedEdges(type: RelationshipType, range: ChangesRange, part: TouchedPart | null): Sql {
  const columns = 'from_id, to_id, key, owner';
  const { owner } = range;
  const after = part?.after;
  // The first part names a least id, too: by the index of the ids so many rows are read as it needs, else all, to be sorted.
  const begins = part ? sql` AND from_id >= ${bound(after?.[0] ?? '')}` : '';
  const follows = after ? sql`${begins} AND (${columns}) > (${joined(after.map(bound), ', ')})` : begins;
  const spoke = owner === null ? '' : sql` AND owner = ${bound(owner)}`;
  const { from, to } = RELATIONSHIPS[type];
  const current = (from as readonly NodeLabel[]).flatMap((near) =>
    (to as readonly NodeLabel[]).map(
      (far) =>
        sql`SELECT ${columns} FROM (${currentEdges(type, near, far, range)}) WHERE true${follows}${spoke}`,
    ),
  );
  const past = sql`SELECT ${columns} FROM past_edges p${byEnd('past_edges', range)} WHERE p.type = '${type}' AND ${ended(range)}${follows}${spoke} AND may_go_on(p.since)`;
  return union([...current, past], columns, part);
}

/** The source whose words the node `n` shows. */
export const SPEAKER =
  '(SELECT s.id FROM node_claims c JOIN sources s ON s.key = c.owner WHERE c.node = n.key AND c.fields IS NULL)';

/** Each arm brings no more than the part needs, in order, so that none is read to its end for one page. */
function union(arms: readonly Sql[], columns: string, part: TouchedPart | null): Sql {
  if (!part) return joined(arms, '\nUNION ');
  const most = sql` ORDER BY ${columns} ${limit(part.most)}`;
  return sql`${joined(
    arms.map((arm) => sql`SELECT * FROM (${arm}${most})`),
    '\nUNION ',
  )}${most}`;
}

/** From the beginning all is read, in the order of the ids; later on only what is new, by its index. */
function currentEdges(type: RelationshipType, near: NodeLabel, far: NodeLabel, range: ChangesRange): Sql {
  const table = edgeTable(type);
  const ends =
    range.since === 0
      ? `${nodeTable(near)} f CROSS JOIN ${table} e ON e.from_key = f.key`
      : `${table} e INDEXED BY ${table}_since CROSS JOIN ${nodeTable(near)} f ON f.key = e.from_key`;
  return sql`SELECT f.id AS from_id, t.id AS to_id, e.key AS key, s.id AS owner FROM ${ends} CROSS JOIN ${nodeTable(far)} t ON t.key = e.to_key CROSS JOIN sources s ON s.key = e.owner WHERE ${writtenIn('e', range)} AND may_go_on(e.from_key)`;
}

function written(table: string, alias: string, range: ChangesRange): Sql {
  return sql`${range.since === 0 ? '' : ` INDEXED BY ${table}_since`} WHERE ${writtenIn(alias, range)}`;
}

/** `> 1` stands there literally: it is what the index is made for. */
function writtenIn(alias: string, { since, until }: ChangesRange): Sql {
  const later = since === 0 ? '' : sql`${alias}.since > 1 AND ${alias}.since > ${bound(since)} AND `;
  return sql`${later}${alias}.since <= ${bound(until)}`;
}

/** Few versions ended lately, so those are looked up; without figures SQLite would read all. */
function byEnd(table: string, { since }: ChangesRange): string {
  return since === 0 ? '' : ` INDEXED BY ${table}_by_end`;
}

/** A former version that began or ended in between. */
function ended({ since, until }: ChangesRange): Sql {
  return sql`p.until > ${bound(since)} AND p.since <= ${bound(until)} AND NOT (p.since <= ${bound(since)} AND p.until > ${bound(until)})`;
}
