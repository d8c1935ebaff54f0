import type { NodeLabel } from '../../domain/graph-model.js';
import type { Hop, WalkPlan } from '../walk-plan.js';
import type { ListStart } from './walk-sql.js';

/** Rows that are brought without anybody else having to wait noticeably. */
const LIGHT_ROWS = 5_000;

/** Of these there are so few that reading all is nothing. */
const SMALL: readonly NodeLabel[] = ['Agency', 'City', 'Region', 'Cluster'];
/** Fields with an index: what has one value of them is found at once. */
const INDEXED = ['id', 'policyId', 'documentNumber'];

/** True for a walk that may bring many rows, or look at many to bring a few. */
export function isHeavyWalk({ start, to }: WalkPlan): boolean {
  if (!('ids' in start) && isHeavyList(start, to.label)) return true;
  const near = 'ids' in start ? start.ids.length : start.page.first;
  return isHeavyFrom(near, to.hops);
}

/** As `isHeavyWalk`, of hops alone, from so many near nodes. */
export function isHeavyFrom(near: number, hops: readonly Step[]): boolean {
  return rowsOf(near, hops) > LIGHT_ROWS;
}

/** What of a hop decides how much it brings. */
type Step = Pick<Hop, 'direction' | 'page' | 'filter'> & { readonly to: { readonly hops: readonly Step[] } };

/** The near nodes, and all that is brought from them. */
function rowsOf(near: number, hops: readonly Step[]): number {
  return hops.reduce((sum, { direction, page, filter, to }) => {
    // Many relationships may arrive at one node, and to filter them all must be looked at.
    const looksFar = (filter !== null && direction === 'IN') || filter?.where !== undefined;
    return sum + (looksFar ? LIGHT_ROWS + 1 : rowsOf(near * page.first, to.hops));
  }, near);
}

function isHeavyList({ filter, where, order, page }: ListStart, label: NodeLabel): boolean {
  const conditions = Object.entries(filter);
  const isIndexed = conditions.some(
    ([field, { eq, in: some }]) => INDEXED.includes(field) && (eq !== undefined || some !== undefined),
  );
  if (where && (where.related || where.anyOf || where.not)) return true;
  const asksMany = conditions.length > 0 || where !== undefined || order != null || page.withTotal;
  return asksMany && !isIndexed && !SMALL.includes(label);
}
