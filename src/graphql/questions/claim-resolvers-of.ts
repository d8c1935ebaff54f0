import type { GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { RelationshipType } from '../../domain/graph-model.js';
import { claimResolver } from '../claim-resolvers.js';
import type { GraphqlContext } from '../context.js';
import type { ClaimFields } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';

/** Resolvers of a question's own type that is a claim: what the relationship says, beside the type's own fields. */
export function claimResolversOf<T extends { readonly edge: ClaimFields }>(
  schema: GraphQLSchema,
  name: string,
  typeOf: (claim: T) => RelationshipType,
  own: ResolverMap[string] | object,
): object {
  const type = schema.getType(name) as GraphQLObjectType;
  const claims = Object.keys(type.getFields()).map((field) => [
    field,
    (claim: T, args: Record<string, unknown>, context: GraphqlContext, info: GraphQLResolveInfo) =>
      claimResolver(typeOf(claim), field)(claim, args, context, info),
  ]);
  return { ...Object.fromEntries(claims), ...own };
}
