import type { RoleCounts } from '../../src/questions/measures/role-counts.js';

/** Counts with all their lists of ids, which are made where they are read. */
export function wholeCounts(counts: RoleCounts): RoleCounts {
  const { leadClauseIds, supportClauseIds, assignedClauseIds, firstListedClauseIds } = counts;
  return { ...counts, leadClauseIds, supportClauseIds, assignedClauseIds, firstListedClauseIds };
}
