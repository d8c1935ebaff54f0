import type { NodeLabel } from '../../../domain/graph-model.js';
import { valueOfKind } from '../values.js';
import { columnsOfNode, valuesOfNode } from './columns-of-node.js';

/** What a node carries in Neo4j of what is said of it (`columnsOfNode`), null where a property must go. */
export function nodeProperties(
  label: NodeLabel,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const all = valuesOfNode(label, values);
  return Object.fromEntries(
    columnsOfNode(label).map(({ name, kind }, at) => [name, valueOfKind(kind, all[at])]),
  );
}
