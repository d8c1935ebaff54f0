import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What is selected below the field that is being resolved; several where the query names the field several times. */
export function selectionsOf(info: GraphQLResolveInfo): readonly SelectionSetNode[] {
  return info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
}
