import type { GraphQLSchema } from 'graphql';
import { askPaths } from '../../questions/paths/paths.js';
import { completeness } from '../completeness-resolvers.js';
import type { GraphqlContext } from '../context.js';
import type {
  PathResolvers,
  PathStepResolvers,
  PathsResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ClaimModel } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { claimResolversOf } from './claim-resolvers-of.js';
import { nodeOfId } from './node-of-id.js';

/** `paths` at the root. */
export const PATHS_QUERY = {
  paths: (_root, { from, to, lengthMax, relationships, first }, { reader }) =>
    askPaths(reader, {
      from,
      to,
      lengthMax: lengthMax ?? null,
      relationships: relationships ?? null,
      first,
    }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'paths'>;

const PATHS: PathsResolvers<GraphqlContext> = {
  from: ({ fromId }, _args, context, info) => nodeOfId(fromId, context, info),
  to: ({ toId }, _args, context, info) => nodeOfId(toId, context, info),
  completeness,
};

const PATH: PathResolvers<GraphqlContext> = { length: ({ steps }) => steps.length };

const STEP: PathStepResolvers<GraphqlContext> = {
  from: ({ fromId }, _args, context, info) => nodeOfId(fromId, context, info),
  to: ({ toId }, _args, context, info) => nodeOfId(toId, context, info),
  claims: async ({ claims }) =>
    (await claims()).map(({ relationship, edge }) => ({ relationship, edge: { ...edge } })),
};

/** How two things are connected: the question's own types, with its nodes opened to the graph. */
export function createPathsResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    Paths: PATHS,
    Path: PATH,
    PathStep: STEP,
    PathClaim: claimResolversOf(schema, 'PathClaim', (claim: ClaimModel) => claim.relationship, {}),
  } as ResolverMap;
}
