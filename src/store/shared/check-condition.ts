import { DomainError } from '../../domain/errors.js';
import type { NodeCondition, RelatedCondition } from '../../domain/filter.js';
import {
  type Direction,
  farLabels,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { checkHopType } from './check-plan.js';
import { edgeFilterFields, nodeFilterFields, type Predicate, predicatesOf } from './predicates.js';

/** A condition that was checked, with all left-out parts filled in, as both stores compile it. */
export interface CheckedCondition {
  /** Which labels the node may have. A predicate may name a field that one of them lacks: it is null there. */
  readonly labels: readonly NodeLabel[];
  readonly predicates: readonly Predicate[];
  readonly related: readonly CheckedRelated[];
  /** Null where nothing was said; of an empty list none holds. */
  readonly anyOf: readonly CheckedCondition[] | null;
  readonly not: CheckedCondition | null;
}

export interface CheckedRelated {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly edge: readonly Predicate[];
  /** What the far end must fulfil; its labels are those asked for. */
  readonly node: CheckedCondition;
  /** True where a label was asked for that is not the only one at the far end. */
  readonly isNarrowed: boolean;
}

/** How deep conditions may nest, and how many fields, relationships and alternatives they may name in all. */
const CONDITION_LIMITS = { depth: 20, parts: 400 } as const;

/**
 * Refuses conditions that name fields or predicates that there are not, or a relationship that cannot stand there
 * (INVALID_FILTER), unknown types, directions and labels (INVALID_ARGUMENT), and too much at once (PLAN_TOO_LARGE).
 */
export function checkCondition(
  labels: readonly NodeLabel[],
  condition: NodeCondition | null | undefined,
): CheckedCondition {
  let parts = 0;
  const count = (more: number): void => {
    parts += more;
    if (parts > CONDITION_LIMITS.parts)
      throw tooLarge(
        `names more than ${CONDITION_LIMITS.parts} fields, relationships and alternatives`,
        CONDITION_LIMITS.parts,
      );
  };
  const visit = (
    of: readonly NodeLabel[],
    { fields = {}, related = [], anyOf, not }: NodeCondition,
    depth: number,
  ): CheckedCondition => {
    if (depth > CONDITION_LIMITS.depth)
      throw tooLarge(`nests more than ${CONDITION_LIMITS.depth} deep`, CONDITION_LIMITS.depth);
    count(Object.keys(fields).length + related.length + (anyOf?.length ?? 0) + (not ? 1 : 0));
    return {
      labels: of,
      predicates: predicatesOf(nodeFilterFields(of), fields),
      related: related.map((one) => visitRelated(of, one, depth)),
      anyOf: anyOf?.map((one) => visit(of, one, depth + 1)) ?? null,
      not: not ? visit(of, not, depth + 1) : null,
    };
  };
  const visitRelated = (of: readonly NodeLabel[], related: RelatedCondition, depth: number) => {
    const { type, direction, farLabel, edge = {}, node = {} } = related;
    const far = checkHopType(type, direction, farLabel ?? null);
    const near = farLabels(type, direction === 'OUT' ? 'IN' : 'OUT');
    if (!of.some((label) => near.includes(label)))
      throw new DomainError(
        'INVALID_FILTER',
        `No ${type} goes ${direction} from a ${of.join(' or ')}: it goes from ${near.join(' or ')}.`,
        { type },
      );
    count(Object.keys(edge).length);
    return {
      type,
      direction,
      edge: predicatesOf(edgeFilterFields(type), edge),
      node: visit(far, node, depth + 1),
      isNarrowed: far.length < farLabels(type, direction).length,
    };
  };
  return visit(labels, condition ?? {}, 0);
}

function tooLarge(what: string, limit: number): DomainError {
  return new DomainError('PLAN_TOO_LARGE', `The condition ${what}: ask for less at once.`, { limit });
}
