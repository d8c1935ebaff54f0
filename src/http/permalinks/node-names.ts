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
    name: ({ title, documentNumber }) =>
      `《${String(title)}》${documentNumber === null ? '' : String(documentNumber)}`,
  },
  Clause: {
    selection: 'number heading text policy { id title documentNumber }',
    name: ({ number, heading, text }) =>
      `${number === null ? '' : String(number)}${heading === null ? beginning(String(text)) : String(heading)}`,
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

const BEGINNING_CHARACTERS = 40;

function beginning(text: string): string {
  const characters = [...text];
  return characters.length > BEGINNING_CHARACTERS
    ? `${characters.slice(0, BEGINNING_CHARACTERS).join('')}…`
    : text;
}
