import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { askInForce } from '../../questions/in-force/in-force.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { compileFilter } from '../filters/compile-filter.js';
import type {
  DocumentInForceResolvers,
  InForceResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ForceEndingModel } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { claimResolversOf } from './claim-resolvers-of.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';

/** `inForce` at the root. */
export const IN_FORCE_QUERY = {
  inForce: (_root, { on, filter }, { reader }) =>
    askInForce(reader, { on, ...(filter ? { where: compileFilter('Policy', filter) } : {}) }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'inForce'>;

const IN_FORCE: InForceResolvers<GraphqlContext> = {
  documents: ({ documents }, { verdict, ...args }) =>
    pageOfOrderedList(documents(verdict ?? null), args, ['number', 'string']),
  completeness,
};

const DOCUMENT: DocumentInForceResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  statedIn: ({ statedIn }, _args, context, info) =>
    statedIn.map((clause) => knownNode('Clause', clause, context, info)),
  endedBy: ({ endedBy }) => endedBy.map((ending) => ({ ...ending, edge: { ...ending.edge } })),
};

/** What was in force on a day, with its nodes opened to the graph. */
export function createInForceResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    InForce: IN_FORCE,
    DocumentInForceConnection: CONNECTION_RESOLVERS,
    DocumentInForce: DOCUMENT,
    ForceEnding: claimResolversOf<ForceEndingModel>(schema, 'ForceEnding', () => 'CITES', OWN),
  } as ResolverMap;
}

type Own<T> = (
  ending: ForceEndingModel,
  args: unknown,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
) => T;

const OWN: Readonly<Record<string, Own<unknown>>> = {
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  clause: ({ clause }, _args, context, info) => knownOrNull('Clause', clause, context, info),
  from: ({ from }) => from,
};
