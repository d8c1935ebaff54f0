import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { askLineage, linkKey } from '../../questions/lineage/lineage.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type { LineagePairResolvers, LineageResolvers, QueryResolvers } from '../generated/resolvers-types.js';
import type { ClauseLinkModel } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfItems } from '../page-of-items.js';
import { claimResolversOf } from './claim-resolvers-of.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';

/** `lineage` at the root. */
export const LINEAGE_QUERY = {
  lineage: (_root, { policy, lower, higher }, { reader }) =>
    askLineage(reader, { policy: policy ?? null, lower: lower ?? null, higher: higher ?? null }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'lineage'>;

const BY_PLACE = ['string', 'number', 'number', 'string'] as const;

const LINEAGE: LineageResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownOrNull('Policy', policy, context, info),
  documents: ({ documents }, { first }) => documents.slice(0, first),
  documentCount: ({ documents }) => documents.length,
  links: ({ links }, { minScore, ...args }) =>
    pageOfItems(
      links
        .filter(({ edge }) => edge.score >= (minScore ?? 0))
        .map((link) => ({ ...link, edge: { ...link.edge } })),
      args,
      BY_PLACE,
      linkKey,
    ),
  completeness,
};

const PAIR: LineagePairResolvers<GraphqlContext> = {
  lower: ({ lower }, _args, context, info) => knownNode('Policy', lower, context, info),
  higher: ({ higher }, _args, context, info) => knownNode('Policy', higher, context, info),
  withoutAncestor: ({ withoutAncestor }, { first }, context, info) =>
    withoutAncestor.slice(0, first).map((clause) => knownNode('Clause', clause, context, info)),
  withoutAncestorCount: ({ withoutAncestor }) => withoutAncestor.length,
  notTakenUp: ({ notTakenUp }, { first }, context, info) =>
    notTakenUp.slice(0, first).map((clause) => knownNode('Clause', clause, context, info)),
  notTakenUpCount: ({ notTakenUp }) => notTakenUp.length,
};

/** Which clause takes up which, with its nodes opened to the graph. */
export function createLineageResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    Lineage: LINEAGE,
    LineagePair: PAIR,
    ClauseLinkConnection: CONNECTION_RESOLVERS,
    ClauseLink: claimResolversOf<ClauseLinkModel>(schema, 'ClauseLink', () => 'IMPLEMENTS', OWN),
  } as ResolverMap;
}

type Own<T> = (link: ClauseLinkModel, args: unknown, context: GraphqlContext, info: GraphQLResolveInfo) => T;

const OWN: Readonly<Record<string, Own<unknown>>> = {
  lower: ({ lower }, _args, context, info) => knownNode('Clause', lower, context, info),
  lowerPolicy: ({ lowerPolicy }, _args, context, info) => knownNode('Policy', lowerPolicy, context, info),
  higher: ({ higher }, _args, context, info) => knownNode('Clause', higher, context, info),
  higherPolicy: ({ higherPolicy }, _args, context, info) => knownNode('Policy', higherPolicy, context, info),
  sharedWords: ({ sharedWords }) => sharedWords,
};
