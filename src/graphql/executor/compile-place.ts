import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql';
import { atPlaceOf } from '../resolver-at-place.js';
import type { Compilation } from './compilation.js';
import { mentionsVariables } from './mentions-variables.js';
import { type Place, type Run, UNUSUAL } from './run.js';

/**
 * What the resolvers of one place are given: the arguments are worked out once for a run, and once for all where they hold no
 * variables. `fieldNodes` is the same list from run to run only where nothing below depends on a variable, so that what
 * is worked out from it may be kept with it.
 */
export function compilePlace(
  parentType: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  fieldNodes: readonly FieldNode[],
  compilation: Compilation,
): (run: Run) => Place {
  const [node] = fieldNodes as readonly [FieldNode];
  const number = compilation.nextPlace();
  const { schema, fragments, operation } = compilation;
  const atPlace = field.resolve && atPlaceOf(field.resolve);
  const args = mentionsVariables(node.arguments ?? [], fragments) ? null : getArgumentValues(field, node, {});
  const below = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const varies = mentionsVariables(below, fragments);
  /** What of `info` is the same in every run. */
  const known = {
    fieldName: field.name,
    fieldNodes,
    returnType: field.type,
    parentType,
    get path(): never {
      throw UNUSUAL;
    },
    schema,
    fragments,
    rootValue: undefined,
    operation,
  };
  const make = ({ variables, context }: Run): Place => {
    const own = varies
      ? { variableValues: variables, fieldNodes: [...fieldNodes] }
      : { variableValues: variables };
    const info = Object.assign(Object.create(known) as GraphQLResolveInfo, own);
    const given = args ?? getArgumentValues(field, node, variables);
    return { args: given, info, resolve: atPlace?.(given, context, info) ?? null };
  };
  return (run) => {
    const place = run.places[number];
    if (place) return place;
    const made = make(run);
    run.places[number] = made;
    return made;
  };
}
