import { askGaps } from '../../questions/gaps/gaps.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type { GapResolvers, GapsResolvers, QueryResolvers } from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';
import { narrowReader } from './narrow-reader.js';

/** `gaps` at the root. */
export const GAPS_QUERY = {
  gaps: (_root, { filter }, context, info) =>
    askGaps(narrowReader(context, info), {
      policy: filter?.policy ?? null,
      city: filter?.city ?? null,
      cluster: filter?.cluster ?? null,
      kinds: filter?.kind ?? [],
      readings: filter?.reading ?? [],
    }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'gaps'>;

/** As `askGaps` orders them; kinds in their own order. */
const BY_KIND = ['number', 'string', 'number', 'string'] as const;

const GAPS: GapsResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownOrNull('Policy', policy, context, info),
  city: ({ city }, _args, context, info) => knownOrNull('City', city, context, info),
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  gaps: ({ gaps }, args) => pageOfOrderedList(gaps, args, BY_KIND),
  completeness,
};

const GAP: GapResolvers<GraphqlContext> = {
  clause: ({ clause }, _args, context, info) => knownOrNull('Clause', clause, context, info),
  policy: ({ policy }, _args, context, info) => knownOrNull('Policy', policy, context, info),
  units: ({ units }) => units.map((unit) => ({ ...unit, edge: { ...unit.edge } })),
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  cities: ({ cities }, _args, context, info) =>
    Promise.all(cities.map((city) => knownNode('City', city, context, info))),
};

/** What is nobody's task: the question's own types, with its nodes opened to the graph. */
export const GAPS_RESOLVERS = {
  Gaps: GAPS,
  GapConnection: CONNECTION_RESOLVERS,
  Gap: GAP,
} as ResolverMap;
