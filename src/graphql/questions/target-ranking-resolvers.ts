import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { askTargetRanking } from '../../questions/targets/target-ranking.js';
import type { RankedTarget } from '../../questions/targets/target-ranking-answer.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  QueryResolvers,
  TargetRankingResolvers,
  TargetSeriesResolvers,
  TargetUnitResolvers,
} from '../generated/resolvers-types.js';
import type { RankedTargetModel } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { claimResolversOf } from './claim-resolvers-of.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';
import { narrowReader } from './narrow-reader.js';

/** `targetRanking` at the root. */
export const TARGET_RANKING_QUERY = {
  targetRanking: (_root, { filter }, context, info) =>
    askTargetRanking(narrowReader(context, info), {
      words: filter?.words ?? null,
      units: filter?.unit ?? [],
      kinds: filter?.kind ?? [],
      yearFrom: filter?.yearFrom ?? null,
      yearUntil: filter?.yearUntil ?? null,
      policy: filter?.policy ?? null,
      city: filter?.city ?? null,
      region: filter?.region ?? null,
      cluster: filter?.cluster ?? null,
    }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'targetRanking'>;

/** As `askTargetRanking` orders them: those without a year are last. */
const BY_YEAR = ['value', 'string', 'number', 'number', 'string'] as const;

const RANKING: TargetRankingResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownOrNull('Policy', policy, context, info),
  city: ({ city }, _args, context, info) => knownOrNull('City', city, context, info),
  region: ({ region }, _args, context, info) => knownOrNull('Region', region, context, info),
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  targets: async ({ targets }, args) => {
    const page = await pageOfOrderedList(targets, args, BY_YEAR);
    return { ...page, items: page.items.map(({ node, cursor }) => ({ node: toModel(node), cursor })) };
  },
  series: ({ series }, { first }) => series(first),
  units: ({ units }, { first }) => units(first),
  completeness,
};

const SERIES: TargetSeriesResolvers<GraphqlContext> = {
  targets: async ({ targets }, { first }) => (await targets(first)).map(toModel),
};

const UNIT: TargetUnitResolvers<GraphqlContext> = {
  targets: async ({ targets }, { first }) => (await targets(first)).map(toModel),
};

/** What a target is ranked by: the question's own types, with its nodes opened to the graph. */
export function createTargetRankingResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    TargetRanking: RANKING,
    RankedTargetConnection: CONNECTION_RESOLVERS,
    RankedTarget: claimResolversOf<RankedTargetModel>(schema, 'RankedTarget', () => 'SETS_TARGET', OWN),
    TargetSeries: SERIES,
    TargetUnit: UNIT,
  } as ResolverMap;
}

type Own<T> = (one: RankedTargetModel, args: unknown, context: GraphqlContext, info: GraphQLResolveInfo) => T;

const OWN: Readonly<Record<string, Own<unknown>>> = {
  target: ({ target }, _args, context, info) => knownNode('Target', target, context, info),
  clause: ({ clause }, _args, context, info) => knownNode('Clause', clause, context, info),
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  rank: ({ rank }) => rank,
  matchedBy: ({ matchedBy }) => matchedBy,
  cities: ({ cities }, _args, context, info) => cities.map((city) => knownNode('City', city, context, info)),
  clusters: ({ clusters }, _args, context, info) =>
    clusters.map((cluster) => knownNode('Cluster', cluster, context, info)),
};

function toModel(ranked: RankedTarget): RankedTargetModel {
  return { ...ranked, edge: { ...ranked.edge } };
}
