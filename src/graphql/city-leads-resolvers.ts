import type { GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { NodeByLabel, NodeLabel, RelationshipType } from '../domain/graph-model.js';
import { decodeCursor, encodeCursor } from '../domain/page.js';
import type { CityMeasure, ResponsibleUnit } from '../questions/city-leads-answer.js';
import type { WalkedNode } from '../store/graph-store.js';
import { claimResolver } from './claim-resolvers.js';
import { CONNECTION_RESOLVERS } from './connection.js';
import type { GraphqlContext } from './context.js';
import type {
  CityLeadsClusterResolvers,
  CityLeadsResolvers,
  CityMeasureResolvers,
  MeasureReasonResolvers,
  RankedAgencyResolvers,
} from './generated/resolvers-types.js';
import type { ClaimFields, LayoutModel, MeasureList, UnitModel } from './models.js';
import type { ResolverMap } from './node-resolvers.js';
import { planFromSelection } from './plan-from-selection.js';
import { selectionsOf } from './selections-of.js';

type ResponsibilityType = 'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO';

const CITY_LEADS: CityLeadsResolvers<GraphqlContext> = {
  city: ({ city }, _args, context, info) => wholeNode('City', city, context, info),
  cluster: ({ cluster }, _args, context, info) =>
    cluster === null ? null : wholeNode('Cluster', cluster, context, info),
  measures: ({ measures }, { first, after }) => pageOfMeasures(measures, first, after ?? null),
  ranking: ({ ranking }, { first }) => ranking.slice(0, first),
  rankedCount: ({ ranking }) => ranking.length,
};

const CLUSTER: CityLeadsClusterResolvers<GraphqlContext> = {
  cluster: ({ cluster }, _args, context, info) => wholeNode('Cluster', cluster, context, info),
  layouts: ({ layouts }) => layouts.map(({ of, edge }) => ({ of, edge: { ...edge } })),
};

const MEASURE: CityMeasureResolvers<GraphqlContext> = {
  clause: ({ clause }, _args, context, info) => wholeNode('Clause', clause, context, info),
  policy: ({ policy }, _args, context, info) => wholeNode('Policy', policy, context, info),
  leads: ({ leads }) => unitsOf('LED_BY', leads),
  supports: ({ supports }) => unitsOf('SUPPORTED_BY', supports),
  assigned: ({ assigned }) => unitsOf('ASSIGNED_TO', assigned),
};

const REASON: MeasureReasonResolvers<GraphqlContext> = {
  cluster: ({ cluster }, _args, context, info) =>
    cluster === null ? null : wholeNode('Cluster', cluster, context, info),
};

const RANKED: RankedAgencyResolvers<GraphqlContext> = {
  agency: ({ agency }, _args, context, info) => wholeNode('Agency', agency, context, info),
};

/** The answer to the main question: the question's own types, with its nodes opened to the graph. */
export function createCityLeadsResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    CityLeads: CITY_LEADS,
    CityLeadsCluster: CLUSTER,
    CityLeadsLayout: claimResolversOf(schema, 'CityLeadsLayout', () => 'LAID_OUT_IN', {
      of: ({ of }: LayoutModel, _args: unknown, context: GraphqlContext, info: GraphQLResolveInfo) =>
        wholeNode('Cluster', of, context, info),
    }),
    CityMeasureConnection: CONNECTION_RESOLVERS,
    CityMeasure: MEASURE,
    MeasureReason: REASON,
    ResponsibleUnit: claimResolversOf(schema, 'ResponsibleUnit', (unit: UnitModel) => unit.relationship, {
      agency: ({ agency }: UnitModel, _args: unknown, context: GraphqlContext, info: GraphQLResolveInfo) =>
        wholeNode('Agency', agency, context, info),
    }),
    RankedAgency: RANKED,
  } as ResolverMap;
}

/** A node that the question brought whole needs the store only where the query goes on from it. */
async function wholeNode<L extends NodeLabel>(
  label: L,
  node: NodeByLabel[L],
  { nodes }: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<WalkedNode> {
  const plan = planFromSelection(label, selectionsOf(info), info);
  const known: WalkedNode = { id: node.id, fields: { ...node }, hops: {} };
  return plan.hops.length === 0 ? known : ((await nodes.load(node.id, plan)) ?? known);
}

function unitsOf(
  relationship: ResponsibilityType,
  units: readonly ResponsibleUnit<ResponsibilityType>[],
): readonly UnitModel[] {
  return units.map(({ agency, edge }) => ({ agency, edge: { ...edge }, relationship }));
}

function claimResolversOf<T extends { readonly edge: ClaimFields }>(
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

/** Measures stand by document and place in it, and so do their cursors. */
function pageOfMeasures(measures: readonly CityMeasure[], first: number, after: string | null): MeasureList {
  const rest = after === null ? measures : measures.filter(isBehind(after));
  return {
    items: rest.slice(0, first).map((node) => ({ node, cursor: encodeCursor(placeOf(node)) })),
    hasNextPage: rest.length > first,
    hasPreviousPage: after !== null,
    totalCount: measures.length,
  };
}

function isBehind(after: string): (measure: CityMeasure) => boolean {
  const [policyId, position] = decodeCursor(after, ['string', 'number']) as readonly [string, number];
  return (measure) => {
    const [policy, place] = placeOf(measure);
    return policy === policyId ? place > position : policy > policyId;
  };
}

function placeOf({ policy, clause }: CityMeasure): readonly [policyId: string, position: number] {
  return [policy.id, clause.position];
}
