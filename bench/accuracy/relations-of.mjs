/** What is compared, by the names under which it is reported. */
export const RELATIONS = {
  leads: 'LED_BY',
  supports: 'SUPPORTED_BY',
  assigned: 'ASSIGNED_TO',
  clusters: 'PROMOTES',
  cities: 'APPLIES_TO',
  citations: 'CITES',
  issuers: 'ISSUED_BY',
  layouts: 'LAID_OUT_IN',
  targets: 'SETS_TARGET',
};

/**
 * The claims of a batch by relation: `relation → key → edge`. The key is where the claim starts and what it arrives at; of a
 * target what is printed, as its id only counts; of a citation without its kind, which is a relation of its own.
 */
export function relationsOf({ nodes, edges }) {
  const targets = new Map(nodes.filter(({ label }) => label === 'Target').map(({ node }) => [node.id, node]));
  const found = { clauses: new Map(), 'kinds of citation': new Map() };
  for (const name of Object.keys(RELATIONS)) found[name] = new Map();
  const nameOf = Object.fromEntries(Object.entries(RELATIONS).map(([name, type]) => [type, name]));
  for (const { label, node } of nodes)
    if (label === 'Clause') found.clauses.set(node.id, { from: node.id, to: node.kind, edge: null });
  for (const edge of edges) {
    const name = nameOf[edge.type];
    if (name === undefined) continue;
    found[name].set(`${edge.from} ${farOf(edge, targets)}`, edge);
    if (edge.type === 'CITES')
      found['kinds of citation'].set(`${edge.from} ${edge.to} ${edge.edge.kind}`, edge);
  }
  return found;
}

function farOf({ type, to, edge }, targets) {
  const target = targets.get(to);
  if (target !== undefined) return `${target.metric} ${target.printed} ${target.year}`;
  return type === 'LAID_OUT_IN' ? `${to} ${edge.way}` : to;
}
