import type { GraphQLFieldResolver } from 'graphql';
import type { RelationshipType } from '../domain/graph-model.js';
import type { GraphqlContext } from './context.js';
import type { ClaimFields } from './models.js';
import { planHere } from './plan-here.js';

type ClaimResolver = GraphQLFieldResolver<{ readonly edge: ClaimFields }, GraphqlContext>;

/** As what an agency stands at the end of such a relationship; null where none does. */
export function roleOf(type: RelationshipType): Role | null {
  return ROLES[type] ?? null;
}

type Role = 'LEAD' | 'SUPPORT' | 'ASSIGNED';

const ROLES: { readonly [R in RelationshipType]?: Role } = {
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
  if (field === 'correction') return correction;
  return ({ edge }) => edge[field];
}

const statedBy: ClaimResolver = ({ edge }, _args, { nodes }, info) => {
  const id = edge.statedBy;
  return typeof id === 'string' ? nodes.load(id, planHere('Clause', info)) : null;
};

/** The log is asked for only where something was corrected. */
const correction: ClaimResolver = ({ edge: { correctionId } }, _args, { corrections }) =>
  typeof correctionId === 'string' ? corrections().then(({ byId }) => byId.get(correctionId) ?? null) : null;
