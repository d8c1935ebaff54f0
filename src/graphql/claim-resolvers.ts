import type { GraphQLFieldResolver } from 'graphql';
import type { RelationshipType } from '../domain/graph-model.js';
import type { GraphqlContext } from './context.js';
import type { ClaimFields } from './models.js';
import { planFromSelection } from './plan-from-selection.js';
import { selectionsOf } from './selections-of.js';

type ClaimResolver = GraphQLFieldResolver<{ readonly edge: ClaimFields }, GraphqlContext>;

const ROLES: { readonly [R in RelationshipType]?: string } = {
  LED_BY: 'LEAD',
  SUPPORTED_BY: 'SUPPORT',
  ASSIGNED_TO: 'ASSIGNED',
};

/** Which field says what a relationship of this type says: most are fields of the edge, a few follow from the type. */
export function claimResolver(type: RelationshipType, field: string): ClaimResolver {
  if (field === 'relationship') return () => type;
  if (field === 'role') return () => ROLES[type];
  if (field === 'claimedBy') return ({ edge }) => edge.owner;
  if (field === 'statedById') return ({ edge }) => edge.statedBy;
  if (field === 'statedBy') return statedBy;
  return ({ edge }) => edge[field];
}

const statedBy: ClaimResolver = ({ edge }, _args, { nodes }, info) => {
  const id = edge.statedBy;
  return typeof id === 'string'
    ? nodes.load(id, planFromSelection('Clause', selectionsOf(info), info))
    : null;
};
