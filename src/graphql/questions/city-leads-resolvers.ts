import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { ResponsibleUnit } from '../../questions/city-leads/city-leads-answer.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { fieldsBelow } from '../fields-below.js';
import type {
  CityLeadsClusterResolvers,
  CityLeadsResolvers,
  CityMeasureResolvers,
  MeasureReasonResolvers,
  RankedAgencyResolvers,
} from '../generated/resolvers-types.js';
import type { LayoutModel, UnitModel } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { claimResolversOf } from './claim-resolvers-of.js';
import { knownNode } from './known-node.js';

type ResponsibilityType = 'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO';

const CITY_LEADS: CityLeadsResolvers<GraphqlContext> = {
  city: ({ city }, _args, context, info) => knownNode('City', city, context, info),
  cluster: ({ cluster }, _args, context, info) =>
    cluster === null ? null : knownNode('Cluster', cluster, context, info),
  clusters: ({ clusters }, _args, _context, info) =>
    clusters({ withLayouts: fieldsBelow(info, '').has('layouts') }),
  // Measures stand by document and place in it, and so do their cursors.
  measures: async ({ measures }, args) => {
    const { clauseIds = null, agency = null, roles } = args;
    const listed = await measures({ clauseIds, agency, roles: roles ?? [] });
    return pageOfOrderedList(listed, args, ['string', 'number']);
  },
  ranking: ({ ranking }, { first }) => ranking(first),
  completeness,
};

const CLUSTER: CityLeadsClusterResolvers<GraphqlContext> = {
  cluster: ({ cluster }, _args, context, info) => knownNode('Cluster', cluster, context, info),
  layouts: ({ layouts }) => layouts.map(({ of, edge }) => ({ of, edge: { ...edge } })),
};

const MEASURE: CityMeasureResolvers<GraphqlContext> = {
  clause: ({ clause }, _args, context, info) => knownNode('Clause', clause, context, info),
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  leads: ({ leads }) => unitsOf('LED_BY', leads),
  supports: ({ supports }) => unitsOf('SUPPORTED_BY', supports),
  assigned: ({ assigned }) => unitsOf('ASSIGNED_TO', assigned),
};

const REASON: MeasureReasonResolvers<GraphqlContext> = {
  cluster: ({ cluster }, _args, context, info) =>
    cluster === null ? null : knownNode('Cluster', cluster, context, info),
};

const RANKED: RankedAgencyResolvers<GraphqlContext> = {
  agency: ({ agency }, _args, context, info) => knownNode('Agency', agency, context, info),
  clauseIds: ({ clauseIds }, { first }) => clauseIds(first),
};

/** The answer to the main question: the question's own types, with its nodes opened to the graph. */
export function createCityLeadsResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    CityLeads: CITY_LEADS,
    CityLeadsCluster: CLUSTER,
    CityLeadsLayout: claimResolversOf(schema, 'CityLeadsLayout', () => 'LAID_OUT_IN', {
      of: ({ of }: LayoutModel, _args: unknown, context: GraphqlContext, info: GraphQLResolveInfo) =>
        knownNode('Cluster', of, context, info),
    }),
    CityMeasureConnection: CONNECTION_RESOLVERS,
    CityMeasure: MEASURE,
    MeasureReason: REASON,
    ResponsibleUnit: claimResolversOf(schema, 'ResponsibleUnit', (unit: UnitModel) => unit.relationship, {
      agency: ({ agency }: UnitModel, _args: unknown, context: GraphqlContext, info: GraphQLResolveInfo) =>
        knownNode('Agency', agency, context, info),
    }),
    RankedAgency: RANKED,
  } as ResolverMap;
}

function unitsOf(
  relationship: ResponsibilityType,
  units: readonly ResponsibleUnit<ResponsibilityType>[],
): readonly UnitModel[] {
  return units.map(({ agency, edge }) => ({ agency, edge: { ...edge }, relationship }));
}
