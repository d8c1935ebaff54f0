import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { selectedNodes } from '../selected-nodes.js';
import type { Compilation, FillObject } from './compilation.js';
import { compileField } from './compile-field.js';
import { isPlain, plainIf } from './plain.js';
import { UNUSUAL } from './run.js';

/** What is selected of the objects of one type at one place. */
export function compileObject(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  compilation: Compilation,
): FillObject {
  if (type.isTypeOf) throw UNUSUAL;
  const fields = [...byResponseName(selectedNodes(type, selections, compilation))].map(([name, nodes]) =>
    compileField(type, name, nodes, compilation),
  );
  return plainIf(fields.every(isPlain), (source, out, run) => {
    for (const field of fields) field(source, out, run);
  });
}

/** The same field, named several times, is answered once, with what is selected of it in all. */
function byResponseName(nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    const name = node.alias?.value ?? node.name.value;
    const same = found.get(name);
    if (same) same.push(node);
    else found.set(name, [node]);
  }
  return found;
}
