import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is needed to read a selection; a resolver's `info` has it all. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

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
  const found: SelectedField[] = [];
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, context)) continue;
      if (selection.kind === 'Field') {
        if (!selection.name.value.startsWith('__')) found.push(toField(type, selection, context));
      } else if (selection.kind === 'InlineFragment') {
        if (applies(type, selection.typeCondition?.name.value, context)) visit(selection.selectionSet);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = context.fragments[selection.name.value];
        if (fragment && applies(type, fragment.typeCondition.name.value, context))
          visit(fragment.selectionSet);
      }
    }
  };
  for (const set of selections) visit(set);
  return found;
}

function isIncluded(selection: SelectionNode, { variableValues }: SelectionContext): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.if !== true && include?.if !== false;
}

function applies(
  type: GraphQLObjectType,
  condition: string | undefined,
  { schema }: SelectionContext,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
}

function toField(type: GraphQLObjectType, node: FieldNode, context: SelectionContext): SelectedField {
  const definition = type.getFields()[node.name.value];
  return {
    name: node.name.value,
    args: definition ? getArgumentValues(definition, node, context.variableValues) : {},
    selections: node.selectionSet ? [node.selectionSet] : [],
  };
}
