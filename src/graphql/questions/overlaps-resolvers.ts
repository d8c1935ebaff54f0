import { askOverlaps } from '../../questions/overlaps/overlaps.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  OverlapMeasureResolvers,
  OverlapResolvers,
  OverlapsResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';
import { narrowReader } from './narrow-reader.js';

/** `overlaps` at the root. */
export const OVERLAPS_QUERY = {
  overlaps: (_root, { filter }, context, info) =>
    askOverlaps(narrowReader(context, info), {
      policy: filter?.policy ?? null,
      city: filter?.city ?? null,
      cluster: filter?.cluster ?? null,
      agency: filter?.agency ?? null,
      kinds: filter?.kind ?? [],
      readings: filter?.reading ?? [],
    }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'overlaps'>;

/** As `askOverlaps` orders them; kinds in their own order. */
const BY_KIND = ['number', 'string'] as const;

const OVERLAPS: OverlapsResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownOrNull('Policy', policy, context, info),
  city: ({ city }, _args, context, info) => knownOrNull('City', city, context, info),
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  agency: ({ agency }, _args, context, info) => knownOrNull('Agency', agency, context, info),
  overlaps: ({ overlaps }, args) => pageOfOrderedList(overlaps, args, BY_KIND),
  completeness,
};

const OVERLAP: OverlapResolvers<GraphqlContext> = {
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  city: ({ city }, _args, context, info) => knownOrNull('City', city, context, info),
  measures: ({ measures }, { first }) => measures(first),
  agencies: async ({ agencies }, { first }, context, info) =>
    Promise.all((await agencies(first)).map((agency) => knownNode('Agency', agency, context, info))),
};

const MEASURE: OverlapMeasureResolvers<GraphqlContext> = {
  clause: ({ clause }, _args, context, info) => knownNode('Clause', clause, context, info),
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  leads: ({ leads }) =>
    leads.map(({ agency, edge }) => ({ agency, edge: { ...edge }, relationship: 'LED_BY' as const })),
};

/** What is led by two: the question's own types, with its nodes opened to the graph. */
export const OVERLAPS_RESOLVERS = {
  Overlaps: OVERLAPS,
  OverlapConnection: CONNECTION_RESOLVERS,
  Overlap: OVERLAP,
  OverlapMeasure: MEASURE,
} as ResolverMap;
