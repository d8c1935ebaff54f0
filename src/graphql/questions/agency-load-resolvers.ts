import { askAgencyLoad } from '../../questions/agency-load/agency-load.js';
import { RELATIONSHIP_OF_ROLE } from '../../questions/measures/measure-plan.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  AgencyLoadResolvers,
  AgencyLoadsResolvers,
  AgencyPartResolvers,
  ClusterLoadResolvers,
  PolicyLoadResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ClaimFields } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';
import { measureScope } from './measure-scope.js';
import { narrowReader } from './narrow-reader.js';

/** `agencyLoad` at the root. */
export const AGENCY_LOAD_QUERY = {
  agencyLoad: (_root, { filter }, context, info) =>
    askAgencyLoad(narrowReader(context, info), measureScope(filter)),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'agencyLoad'>;

/** Leads, first listings and measures, most first, then the id. */
const RANKED = ['number', 'number', 'number', 'string'] as const;

const LOADS: AgencyLoadsResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownOrNull('Policy', policy, context, info),
  city: ({ city }, _args, context, info) => knownOrNull('City', city, context, info),
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  agency: ({ agency }, _args, context, info) => knownOrNull('Agency', agency, context, info),
  agencies: ({ agencies }, args) => pageOfOrderedList(agencies, args, RANKED),
  completeness,
};

const LOAD: AgencyLoadResolvers<GraphqlContext> = {
  agency: ({ agency }, _args, context, info) => knownNode('Agency', agency, context, info),
  byPolicy: ({ byPolicy }, { first }) => byPolicy(first),
  policyCount: ({ policyCount }) => policyCount(),
  byCluster: ({ byCluster }, { first }) => byCluster(first),
  clusterCount: ({ clusterCount }) => clusterCount(),
  parts: ({ parts }, { first }) => parts(first),
  partCount: ({ partCount }) => partCount(),
};

const POLICY_LOAD: PolicyLoadResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
};

const CLUSTER_LOAD: ClusterLoadResolvers<GraphqlContext> = {
  cluster: ({ cluster }, _args, context, info) => knownNode('Cluster', cluster, context, info),
};

const PART: AgencyPartResolvers<GraphqlContext> = {
  clause: ({ clause }, _args, context, info) => knownNode('Clause', clause, context, info),
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  chapter: ({ chapter }, _args, context, info) => knownNode('Clause', chapter, context, info),
  unit: ({ unit, role }) => ({
    agency: unit.agency,
    edge: unit.edge as unknown as ClaimFields,
    relationship: RELATIONSHIP_OF_ROLE[role],
  }),
};

/** What agencies have to do, with its nodes opened to the graph. */
export const AGENCY_LOAD_RESOLVERS = {
  AgencyLoads: LOADS,
  AgencyLoadConnection: CONNECTION_RESOLVERS,
  AgencyLoad: LOAD,
  PolicyLoad: POLICY_LOAD,
  ClusterLoad: CLUSTER_LOAD,
  AgencyPart: PART,
} as ResolverMap;
