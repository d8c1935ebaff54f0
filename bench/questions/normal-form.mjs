/** Fields of which one side answers a list where the other answers the one thing that is in it. */
const SINGLE = new Set(['city', 'agency', 'clause', 'policy']);

/**
 * An answer without what only its API's style brings: wrappers of lists and edges go, evidence becomes one kind of list,
 * fields stand in one order. Two answers are equal when their normal forms are.
 */
export function normalForm(value, field = '') {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalForm(item));
    return SINGLE.has(field) ? single(field, items) : items;
  }
  if (value === null || typeof value !== 'object') return value;
  if ('edges' in value) return normalForm(value.edges.map(unwrapEdge));
  if ('nodes' in value) return normalForm(value.nodes);
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, normalForm(inner, name)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function unwrapEdge({ properties = {}, ...edge }) {
  const { evidenceQuote, evidenceLine, ...rest } = properties;
  const evidence = evidenceQuote?.map((quote, at) => ({ quote, line: evidenceLine[at] }));
  const said = { ...rest, ...(evidence ? { evidence } : {}) };
  return Object.keys(said).length + Object.keys(edge).length === 1 ? edge.node : { ...edge, ...said };
}

function single(field, items) {
  if (items.length > 1) throw new Error(`${field} has ${items.length} answers where one was expected.`);
  return items[0] ?? null;
}
