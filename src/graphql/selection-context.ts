import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';

/** What is needed to read a selection; a resolver's `info` has it all. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}
