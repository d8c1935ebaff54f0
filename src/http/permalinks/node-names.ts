import type { NodeLabel } from '../../domain/graph-model.js';

/** A node as a question brought it. */
export type NodeData = Readonly<Record<string, unknown>> & { readonly id: string };

interface NodeName {
  /** The fields that its name is made of. */
  readonly selection: string;
  readonly name: (node: NodeData) => string;
}

/** What people call a node, from its own fields. */
export const NODE_NAMES: Readonly<Record<NodeLabel, NodeName>> = {
  Policy: {
    selection: 'title documentNumber',
    name: ({ title, documentNumber }) => `${quoted(String(title))}${text(documentNumber)}`,
  },
  Clause: {
    selection: 'number heading text policy { id title documentNumber }',
    name: clauseName,
  },
  Agency: { selection: 'name', name: ({ name }) => String(name) },
  City: { selection: 'fullName', name: ({ fullName }) => String(fullName) },
  Region: { selection: 'name', name: ({ name }) => String(name) },
  Cluster: { selection: 'name', name: ({ name }) => String(name) },
  Target: {
    selection: 'metric comparator printed year',
    name: ({ metric, comparator, printed, year }) =>
      `${String(metric)}${String(comparator)}${String(printed)}${year === null ? '' : `（${String(year)}年）`}`,
  },
};

/** Titles that begin with one are not put into brackets again. */
function quoted(title: string): string {
  return title.startsWith('《') ? title : `《${title}》`;
}

/** Its label with its heading; without a heading with the beginning of its words, which may hold the label already. */
function clauseName(node: NodeData): string {
  const number = text(node.number);
  if (node.heading !== null) return `${number}${text(node.heading)}`;
  const words = text(node.text);
  return beginning(words.startsWith(number) ? words : `${number}${words}`);
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

const BEGINNING_CHARACTERS = 40;

function beginning(words: string): string {
  const characters = [...words];
  return characters.length > BEGINNING_CHARACTERS
    ? `${characters.slice(0, BEGINNING_CHARACTERS).join('')}…`
    : words;
}
