import type { GraphQLResolveInfo } from 'graphql';
import type { NodeByLabel } from '../domain/graph-model.js';
import type { WalkedNode } from '../store/walk-plan.js';
import type { GraphqlContext } from './context.js';
import type { CandidateResolvers, LookedUpResolvers, QueryResolvers } from './generated/resolvers-types.js';
import { lookUpMany } from './look-up-many.js';
import { knownNode } from './questions/known-node.js';

/** `lookUp` at the root. */
export const LOOK_UP_QUERY = {
  lookUp: (_root, { type, words }, { reader }) => lookUpMany(reader, type, words),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'lookUp'>;

const LOOKED_UP: LookedUpResolvers<GraphqlContext> = {
  node: ({ label, node }, _args, context, info: GraphQLResolveInfo) => {
    if (node === null) return null;
    const whole = { ...node.fields, id: node.id } as unknown as NodeByLabel[typeof label];
    return knownNode(label, whole, context, info);
  },
  candidates: ({ candidates }, { first }) => candidates.slice(0, first),
  candidateCount: ({ candidates }) => candidates.length,
};

const CANDIDATE: CandidateResolvers<GraphqlContext> = {
  name: ({ fields, id }) => firstText(fields.fullName, fields.name, fields.title) ?? id,
  hint: ({ fields }) => firstText(fields.province, fields.documentNumber, fields.jurisdiction),
};

export const LOOK_UP_RESOLVERS = { LookedUp: LOOKED_UP, Candidate: CANDIDATE };

function firstText(...values: readonly WalkedNode['fields'][string][]): string | null {
  return (values.find((value) => typeof value === 'string') as string | undefined) ?? null;
}
