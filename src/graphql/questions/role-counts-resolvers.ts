import type { GraphqlContext } from '../context.js';
import type { RoleCountsResolvers } from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';

const COUNTS: RoleCountsResolvers<GraphqlContext> = {
  leadClauseIds: (counts, { first }) => counts.clauseIds('LEAD', first),
  supportClauseIds: (counts, { first }) => counts.clauseIds('SUPPORT', first),
  assignedClauseIds: (counts, { first }) => counts.clauseIds('ASSIGNED', first),
  firstListedClauseIds: (counts, { first }) => counts.clauseIds('FIRST_LISTED', first),
};

/** How many measures, and the ids of so many of them as are asked for. */
export const ROLE_COUNTS_RESOLVERS = { RoleCounts: COUNTS } as ResolverMap;
