import type { ArgumentNode, FragmentDefinitionNode, SelectionNode, ValueNode } from 'graphql';

/**
 * Whether an argument in this part of a query is, or holds, a variable. Those of conditions do not count: a query is compiled
 * for their values.
 */
export function mentionsVariables(
  parts: readonly (SelectionNode | ArgumentNode)[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  const seen = new Set<string>();
  const mentions = (part: SelectionNode | ArgumentNode): boolean => {
    if (part.kind === 'Argument') return isVariable(part.value);
    if (part.kind === 'FragmentSpread') {
      if (seen.has(part.name.value)) return false;
      seen.add(part.name.value);
      return fragments[part.name.value]?.selectionSet.selections.some(mentions) ?? false;
    }
    const { selectionSet } = part;
    return (
      (part.kind === 'Field' && part.arguments?.some(mentions)) ||
      (selectionSet?.selections.some(mentions) ?? false)
    );
  };
  return parts.some(mentions);
}

function isVariable(value: ValueNode): boolean {
  if (value.kind === 'ListValue') return value.values.some(isVariable);
  if (value.kind === 'ObjectValue') return value.fields.some((field) => isVariable(field.value));
  return value.kind === 'Variable';
}
