import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { askComparePolicies } from '../../questions/compare/compare-policies.js';
import type { Compared } from '../../questions/compare/compare-policies-answer.js';
import { completeness } from '../completeness-resolvers.js';
import type { GraphqlContext } from '../context.js';
import type {
  ComparedAgencyResolvers,
  ComparedCitationResolvers,
  ComparedCityResolvers,
  ComparedClusterResolvers,
  ComparedPolicyResolvers,
  ComparedTargetResolvers,
  InWhich,
  PolicyComparisonResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ComparedLineageModel } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { claimResolversOf } from './claim-resolvers-of.js';
import { knownNode } from './known-node.js';
import { narrowReader } from './narrow-reader.js';

/** `comparePolicies` at the root. */
export const COMPARE_POLICIES_QUERY = {
  comparePolicies: (_root, { a, b }, context, info) =>
    askComparePolicies(narrowReader(context, info), { a, b }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'comparePolicies'>;

const COMPARISON: PolicyComparisonResolvers<GraphqlContext> = {
  counts: ({ agencies, clusters, cities, cited, targets }) => [
    { kind: 'AGENCY', ...countsOf(agencies) },
    { kind: 'CLUSTER', ...countsOf(clusters) },
    { kind: 'CITY', ...countsOf(cities) },
    { kind: 'CITED', ...countsOf(cited) },
    { kind: 'TARGET', ...countsOf(targets) },
  ],
  agencies: ({ agencies }, args) => chosen(agencies, args),
  clusters: ({ clusters }, args) => chosen(clusters, args),
  cities: ({ cities }, args) => chosen(cities, args),
  cited: ({ cited }, args) => chosen(cited, args),
  targets: ({ targets }, args) => chosen(targets, args),
  lineage: ({ lineage }, { first }) =>
    lineage.slice(0, first).map((pair) => ({ ...pair, edge: { ...pair.edge } })),
  lineageCount: ({ lineage }) => lineage.length,
  completeness,
};

type AnyCompared = Compared<unknown, unknown>;

function countsOf(compared: readonly AnyCompared[]): { both: number; onlyA: number; onlyB: number } {
  const count = (which: InWhich): number => compared.filter(({ inWhich }) => inWhich === which).length;
  return { both: count('BOTH'), onlyA: count('ONLY_A'), onlyB: count('ONLY_B') };
}

function chosen<C extends AnyCompared>(
  compared: readonly C[],
  { first, inWhich }: { readonly first: number; readonly inWhich?: readonly InWhich[] | null },
): readonly C[] {
  const wanted = inWhich?.length ? compared.filter((one) => inWhich.includes(one.inWhich)) : compared;
  return wanted.slice(0, first);
}

const DOCUMENT: ComparedPolicyResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  parts: ({ parts }, _args, context, info) =>
    Promise.all(parts.map((part) => knownNode('Policy', part, context, info))),
  issuers: ({ issuers }, _args, context, info) =>
    Promise.all(issuers.map((issuer) => knownNode('Agency', issuer, context, info))),
};

const AGENCY: ComparedAgencyResolvers<GraphqlContext> = {
  agency: ({ node }, _args, context, info) => knownNode('Agency', node, context, info),
};

const CLUSTER: ComparedClusterResolvers<GraphqlContext> = {
  cluster: ({ node }, _args, context, info) => knownNode('Cluster', node, context, info),
  clauseIdsA: ({ a }) => a.clauseIds,
  clauseIdsB: ({ b }) => b.clauseIds,
};

const CITY: ComparedCityResolvers<GraphqlContext> = {
  city: ({ node }, _args, context, info) => knownNode('City', node, context, info),
  clauseIdsA: ({ a }) => a.clauseIds,
  clauseIdsB: ({ b }) => b.clauseIds,
};

const CITATION: ComparedCitationResolvers<GraphqlContext> = {
  policy: ({ node }, _args, context, info) => knownNode('Policy', node, context, info),
  citedByA: ({ a }) => a.clauseIds,
  citedByB: ({ b }) => b.clauseIds,
};

const TARGET: ComparedTargetResolvers<GraphqlContext> = {
  metric: ({ node }) => node.metric,
  unit: ({ node }) => node.unit,
  kind: ({ node }) => node.kind,
  a: ({ a }, _args, context, info) =>
    Promise.all(a.targets.map((target) => knownNode('Target', target, context, info))),
  b: ({ b }, _args, context, info) =>
    Promise.all(b.targets.map((target) => knownNode('Target', target, context, info))),
};

const LINEAGE = {
  from: ({ from }: ComparedLineageModel, _args: unknown, context: GraphqlContext, info: GraphQLResolveInfo) =>
    knownNode('Clause', from, context, info),
  to: ({ to }: ComparedLineageModel, _args: unknown, context: GraphqlContext, info: GraphQLResolveInfo) =>
    knownNode('Clause', to, context, info),
};

/** Two documents side by side: the question's own types, with its nodes opened to the graph. */
export function createComparePoliciesResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    PolicyComparison: COMPARISON,
    ComparedPolicy: DOCUMENT,
    ComparedAgency: AGENCY,
    ComparedCluster: CLUSTER,
    ComparedCity: CITY,
    ComparedCitation: CITATION,
    ComparedTarget: TARGET,
    ComparedLineage: claimResolversOf<ComparedLineageModel>(
      schema,
      'ComparedLineage',
      () => 'IMPLEMENTS',
      LINEAGE,
    ),
  } as ResolverMap;
}
