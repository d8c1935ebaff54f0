import type { QueryLimits } from './query-limits.js';

/** Of every answer: what the query cost, and the limit. As a header of a request it asks for the same in `extensions`. */
export const COST_HEADER = 'policy-graph-cost';

/** `420;limit=50000` */
export function costText(cost: number, { costMax }: Pick<QueryLimits, 'costMax'>): string {
  return `${cost};limit=${costMax}`;
}
