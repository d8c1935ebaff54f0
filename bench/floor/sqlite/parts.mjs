/** Pieces of SQL that the floor's statements share. Tables are those of `docs/sqlite-schema.md`. */

/** Quote and line of each piece of evidence in this column. */
export function evidence(column) {
  return `(SELECT json_group_array(json_object('quote', value ->> 'quote', 'line', value ->> 'line')) FROM json_each(${column}))`;
}

/** The first agencies of the clause with this key. */
export function agencies(clauseKey, table = 'led_by_edges') {
  return `(SELECT json_group_array(json_object('printed', printed, 'evidence', ${evidence('evidence')}, 'node', json_object('id', id, 'name', name)))
    FROM (SELECT e.printed, e.evidence, a.id, a.name FROM ${table} e JOIN agencies a ON a.key = e.to_key
      WHERE e.from_key = ${clauseKey} ORDER BY e.position, a.id, e.key, e.owner LIMIT 10))`;
}

/** What the clause with this key names. */
export function named(clauseKey, edges, nodes) {
  return `(SELECT json_group_array(json_object('id', id, 'name', name))
    FROM (SELECT f.id, f.name FROM ${edges} e JOIN ${nodes} f ON f.key = e.to_key
      WHERE e.from_key = ${clauseKey} ORDER BY e.position, f.id, e.key, e.owner LIMIT 10))`;
}
