import { type FieldNode, type GraphQLObjectType, getArgumentValues, type SelectionSetNode } from 'graphql';
import { selectedNodes } from './selected-nodes.js';
import type { SelectionContext } from './selection-context.js';

/** One field that will be executed: after fragments, `@include`, `@skip`, variables and default values. */
export interface SelectedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selections: readonly SelectionSetNode[];
}

/** The fields that the executor will visit on an object of this type; introspection fields left out. */
export function selectedFields(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
): readonly SelectedField[] {
  return selectedNodes(type, selections, context)
    .filter(({ name }) => !name.value.startsWith('__'))
    .map((node) => toField(type, node, context));
}

function toField(type: GraphQLObjectType, node: FieldNode, context: SelectionContext): SelectedField {
  const definition = type.getFields()[node.name.value];
  return {
    name: node.name.value,
    args: definition ? getArgumentValues(definition, node, context.variableValues) : {},
    selections: node.selectionSet ? [node.selectionSet] : [],
  };
}
