import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { SelectionContext } from '../selection-context.js';
import type { Compilation, FillObject } from './compilation.js';
import { compileObject } from './compile-object.js';

/** A query as a function, for one set of conditions (`@skip`, `@include`). */
export interface CompiledOperation {
  readonly root: FillObject;
  readonly placeCount: number;
}

/** Fails with UNUSUAL where the query asks what is not compiled: the schema itself. */
export function compileOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  context: SelectionContext,
): CompiledOperation {
  let places = 0;
  const compilation: Compilation = {
    ...context,
    operation,
    nextPlace: () => places++,
    objectOf: (type, selections) => compileObject(type, selections, compilation),
  };
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const root = compilation.objectOf(query, [operation.selectionSet]);
  return { root, placeCount: places };
}
