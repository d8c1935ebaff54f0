import { DomainError } from '../../domain/errors.js';
import {
  type Direction,
  edgeFieldsOf,
  farLabels,
  NODE_FIELDS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { onceFor } from '../../domain/once-for.js';
import { checkPage, MAX_PAGE_SIZE } from '../../domain/page.js';
import { COMMON_EDGE_FIELDS, type Hop, type WalkNodePlan, type WalkPlan } from '../walk-plan.js';
import { checkOrder } from './check-order.js';

/** How deep a walk may go, how many relationships it may follow in all, and from how many nodes it may start. */
const WALK_LIMITS = { depth: 16, hops: 120, startIds: MAX_PAGE_SIZE } as const;

/**
 * Refuses plans that name what there is not (INVALID_ARGUMENT) or ask too much at once (PLAN_TOO_LARGE).
 * Filters and cursors are checked where they are compiled, by `predicatesOf` and `pageStart`.
 */
export function checkPlan(plan: WalkPlan): void {
  if ('ids' in plan.start) {
    const asked = plan.start.ids.length;
    if (asked > WALK_LIMITS.startIds) throw tooLarge(`starts from ${asked} nodes`, WALK_LIMITS.startIds);
  } else {
    checkPage(plan.start.page);
    checkLabel(plan.to.label);
    if (plan.start.order) checkOrder(plan.to.label, plan.start.order);
  }
  checkNodePlan(plan.to);
}

/** What was found right is not looked at again: the plan of a place in a query is asked again and again. */
const checkNodePlan = onceFor((plan: WalkNodePlan): void => {
  let hops = 0;
  const visit = (to: WalkNodePlan, depth: number): void => {
    checkLabel(to.label);
    if (depth > WALK_LIMITS.depth)
      throw tooLarge(`goes more than ${WALK_LIMITS.depth} relationships deep`, WALK_LIMITS.depth);
    hops += to.hops.length;
    if (hops > WALK_LIMITS.hops)
      throw tooLarge(`follows more than ${WALK_LIMITS.hops} relationships`, WALK_LIMITS.hops);
    checkNames(to.fields, Object.keys(NODE_FIELDS[to.label]), to.label);
    const keys = new Set<string>();
    for (const hop of to.hops) {
      if (keys.has(hop.key)) throw wrong(`Two hops of one ${to.label} are filed under ${hop.key}.`);
      keys.add(hop.key);
      checkHop(to.label, hop);
      visit(hop.to, depth + 1);
    }
  };
  visit(plan, 0);
});

export function checkLabel(label: string): asserts label is NodeLabel {
  if (!Object.hasOwn(NODE_FIELDS, label))
    throw wrong(`There are no nodes labelled ${JSON.stringify(label)}.`);
}

/** Checks what `neighbours` is asked for, and says which labels may stand at the far end. */
export function checkHopType(
  type: RelationshipType,
  direction: Direction,
  farLabel: NodeLabel | null,
): readonly NodeLabel[] {
  if (!Object.hasOwn(RELATIONSHIPS, type)) throw wrong(`There are no relationships ${JSON.stringify(type)}.`);
  if (direction !== 'OUT' && direction !== 'IN')
    throw wrong(`A relationship is followed OUT or IN, not ${JSON.stringify(direction)}.`);
  const labels = farLabels(type, direction);
  if (farLabel === null) return labels;
  if (!labels.includes(farLabel))
    throw wrong(`${type} going ${direction} leads to ${labels.join(' or ')}, not to ${farLabel}.`);
  return [farLabel];
}

function checkHop(near: NodeLabel, { type, direction, page, edgeFields, to }: Hop): void {
  checkHopType(type, direction, to.label);
  if (!farLabels(type, direction === 'OUT' ? 'IN' : 'OUT').includes(near))
    throw wrong(`No ${type} goes ${direction} from a ${near}.`);
  checkPage(page);
  checkNames(edgeFields, [...COMMON_EDGE_FIELDS, ...Object.keys(edgeFieldsOf(type))], type);
}

function checkNames(asked: readonly string[], known: readonly string[], of: string): void {
  for (const name of asked)
    if (!known.includes(name))
      throw wrong(`${of} has no field ${JSON.stringify(name)}; it has ${known.join(', ')}.`);
}

function wrong(message: string): DomainError {
  return new DomainError('INVALID_ARGUMENT', message);
}

function tooLarge(what: string, limit: number): DomainError {
  return new DomainError('PLAN_TOO_LARGE', `The question ${what}: ask for less at once (at most ${limit}).`, {
    limit,
  });
}
