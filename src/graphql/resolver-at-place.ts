import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from './context.js';

/** What is worked out from the arguments and the selection of a field; it gives what resolves the field of one object. */
type AtPlace<T> = (
  args: Readonly<Record<string, unknown>>,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
) => (source: T) => unknown;

/** A resolver of which most is the same for all objects at one place of a query, and then done once for all. */
export function resolverAtPlace<T>(atPlace: AtPlace<T>): GraphQLFieldResolver<T, GraphqlContext> {
  const resolve: GraphQLFieldResolver<T, GraphqlContext> = (source, args, context, info) =>
    atPlace(args, context, info)(source);
  AT_PLACE.set(resolve, atPlace);
  return resolve;
}

/** The part that is done once, where the resolver was made so. */
export function atPlaceOf(resolve: object): AtPlace<never> | null {
  return AT_PLACE.get(resolve) ?? null;
}

const AT_PLACE = new WeakMap<object, AtPlace<never>>();
