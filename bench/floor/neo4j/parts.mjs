/** Pieces of Cypher and of answers that the floor's statements share. */

/** A page of what arrives at `near`, read along the index of the order, as no hub is sorted. `edge` and `far` name the variables. */
export function hubPage({ near, type, edge, far, limit }) {
  return `MATCH (${far})-[${edge}:${type}]->() USING RANGE INDEX SEEK ${edge}:${type}(_in)
    WHERE ${edge}._in > ${near}.id + '\\u001f' AND ${edge}._in < ${near}.id + ' '
    WITH ${edge}, ${far} ORDER BY ${edge}._in LIMIT ${limit}`;
}

/** The first agencies of clause `m` by this relationship, as a list. */
export function agencies(name, type = 'LED_BY') {
  return `CALL (m) {
    MATCH (m)-[r:${type}]->(a:Agency) WITH r, a ORDER BY r.position, a.id, r.key, r.owner LIMIT 10
    RETURN collect([r.printed, r.evidenceQuote, r.evidenceLine, a.id, a.name]) AS ${name}
  }`;
}

/** What clause `m` names by this relationship. */
export function named(name, type, label) {
  return `CALL (m) {
    MATCH (m)-[r:${type}]->(far:${label}) WITH r, far ORDER BY r.position, far.id, r.key, r.owner LIMIT 10
    RETURN collect([far.id, far.name]) AS ${name}
  }`;
}

export function agencyOf([printed, quotes, lines, id, name]) {
  return { printed, evidence: evidenceOf(quotes, lines), node: { id, name } };
}

export function evidenceOf(quotes, lines) {
  return quotes.map((quote, at) => ({ quote, line: lines[at] }));
}

export function namedOf([id, name]) {
  return { id, name };
}
