const RELATIONS = {
  LED_BY: 'leads', SUPPORTED_BY: 'supports', ASSIGNED_TO: 'assigned', PROMOTES: 'clusters', APPLIES_TO: 'cities',
  CITES: 'citations', LAID_OUT_IN: 'layouts', SETS_TARGET: 'targets', ISSUED_BY: 'issuers',
}; // biome-ignore format: a table

/**
 * What a made text says, one line of JSON: its clauses in order, and of each relation `[from, to, printed]`, where `from` is the
 * clause (or the document) by id. Of targets `to` is what is printed, as their ids are ours.
 */
export function truthOf({ sourceId, head, clauses, named, claims }) {
  const printedOf = new Map(named.map(({ node }) => [node.id, node.printed]));
  const relations = Object.fromEntries(Object.values(RELATIONS).map((name) => [name, []]));
  for (const { type, from, to, own } of claims) {
    const name = RELATIONS[type];
    if (name === undefined) continue;
    const far = type === 'SETS_TARGET' ? printedOf.get(to) : to;
    relations[name].push(own.printed === undefined ? [from, far] : [from, far, own.printed]);
  }
  return { id: sourceId, policy: head.id, clauses: clauses.map(({ id, kind }) => [id, kind]), ...relations };
}
