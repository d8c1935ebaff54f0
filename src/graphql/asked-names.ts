import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { onceFor } from '../domain/once-for.js';
import { storedNames } from './stored-names.js';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * The names of all fields that are selected anywhere below the field that is being resolved, and of what they are stored as; also those
 * that `@skip` leaves out, so that they are the same whatever the variables are, and worked out once for a query.
 */
export function askedNames({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [first, ...others] = fieldNodes.map((node) => namesIn(fragments)(node.selectionSet ?? NOTHING));
  return others.length === 0
    ? (first ?? new Set())
    : new Set([first, ...others].flatMap((names) => [...(names ?? [])]));
}

const NOTHING = { selections: [] } as unknown as SelectionSetNode;

const namesIn = onceFor((fragments: Fragments) =>
  onceFor((selected: SelectionSetNode): ReadonlySet<string> => {
    const names = new Set<string>();
    const seen = new Set<string>();
    const visit = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === 'FragmentSpread') {
          const name = selection.name.value;
          if (seen.has(name)) continue;
          seen.add(name);
          const fragment = fragments[name];
          if (fragment) visit(fragment.selectionSet);
          continue;
        }
        if (selection.kind === 'Field') for (const name of storedNames(selection.name.value)) names.add(name);
        if (selection.selectionSet) visit(selection.selectionSet);
      }
    };
    visit(selected);
    return names;
  }),
);
