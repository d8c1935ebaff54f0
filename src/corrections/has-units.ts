import { type ClauseEdge, claimFamily } from './claim-family.js';

/** Whether a clause states a responsible unit, in whatever role. */
export function hasUnits(edges: readonly ClauseEdge[]): boolean {
  return edges.some(({ type }) => claimFamily(type) === 'AGENCY');
}
