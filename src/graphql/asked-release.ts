import { type GraphQLSchema, getDirectiveValues, type OperationDefinitionNode } from 'graphql';

/** The release that `query @asOf(release: …)` names, called with these variables as coerced; null where it names none: the present is asked. */
export function askedRelease(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const directive = schema.getDirective('asOf');
  if (!operation.directives?.length || !directive) return null;
  const release = getDirectiveValues(directive, operation, variables)?.release;
  return typeof release === 'number' ? release : null;
}
