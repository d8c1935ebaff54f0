import type { NodeByLabel, NodeLabel } from '../../domain/graph-model.js';

/** What people call a node, from its own fields. */
export function nodeName<L extends NodeLabel>(label: L, node: NodeByLabel[L]): string {
  return (NAMES[label] as (node: NodeByLabel[L]) => string)(node);
}

const NAMES: { readonly [L in NodeLabel]: (node: NodeByLabel[L]) => string } = {
  Policy: ({ title }) => title,
  Clause: ({ number, heading, text }) => clauseName(number ?? '', heading, text),
  Agency: ({ name }) => name,
  City: ({ fullName }) => fullName,
  Region: ({ name }) => name,
  Cluster: ({ name }) => name,
  Target: ({ metric, comparator, printed, year }) =>
    `${metric}${comparator}${printed}${year === null ? '' : `（${year}年）`}`,
};

const BEGINNING_CHARACTERS = 40;

/** Its label with its heading; without a heading with the beginning of its words, which may hold the label already. */
function clauseName(number: string, heading: string | null, text: string): string {
  if (heading !== null) return `${number}${heading}`;
  const characters = [...(text.startsWith(number) ? text : `${number}${text}`)];
  return characters.length > BEGINNING_CHARACTERS
    ? `${characters.slice(0, BEGINNING_CHARACTERS).join('')}…`
    : characters.join('');
}
