import { NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';
import { columnOf, nodeTable } from './names.js';

/** Nodes of one label, or of any of several, as a part of a FROM clause. */
export interface NodesOfLabels {
  /** For a list of nodes of one label. */
  readonly table: string;
  readonly key: string;
  readonly id: string;
  /** A field of the node, of whichever label; null where the label lacks it. */
  readonly field: (field: string) => string;
  /** A field, or the key, of a node of this label; null where the node has another label. */
  readonly of: (label: NodeLabel, field: string) => string;
  /** Joins the nodes to what stands before: `CROSS JOIN` fixes the order, so the planner never begins at the nodes. */
  readonly joins: (column: 'key' | 'id', equals: string) => string;
}

export function nodesOfLabels(labels: readonly NodeLabel[], prefix: string): NodesOfLabels {
  const aliasOf = (label: NodeLabel): string => `${prefix}${labels.indexOf(label)}`;
  const of = (label: NodeLabel, field: string): string => `${aliasOf(label)}.${columnOf(field)}`;
  const field = (name: string): string => {
    const having = labels.filter((label) => name === 'key' || Object.hasOwn(NODE_FIELDS[label], name));
    const columns = having.map((label) => of(label, name));
    return columns.length < 2 ? (columns[0] ?? 'NULL') : `coalesce(${columns.join(', ')})`;
  };
  const join = labels.length === 1 ? 'CROSS JOIN' : 'LEFT JOIN';
  return {
    table: labels.map((label) => `${nodeTable(label)} ${aliasOf(label)}`).join(', '),
    key: field('key'),
    id: field('id'),
    field,
    of,
    joins: (column, equals) =>
      labels
        .map((label) => ` ${join} ${nodeTable(label)} ${aliasOf(label)} ON ${of(label, column)} = ${equals}`)
        .join(''),
  };
}
