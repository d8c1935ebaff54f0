import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SelectionContext } from './selection-context.js';

/** The fields that will be executed on an object of this type, as they stand in the query: after fragments, `@include` and `@skip`. */
export function selectedNodes(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
): readonly FieldNode[] {
  const found: FieldNode[] = [];
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, context)) continue;
      if (selection.kind === 'Field') {
        found.push(selection);
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
  if (selection.directives?.length === 0) return true;
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
