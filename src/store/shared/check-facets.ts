import { DomainError } from '../../domain/errors.js';
import {
  type Direction,
  type FieldKind,
  farLabels,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { MAX_PAGE_SIZE } from '../../domain/page.js';
import type { FacetRequest, FacetsRequest } from '../graph-store.js';
import { type CheckedCondition, checkCondition } from './check-condition.js';
import { checkHopType, checkLabel } from './check-plan.js';
import { nodeFilterFields } from './predicates.js';

/** Facets that were checked, with all left-out parts filled in, as both stores compile them. */
export interface CheckedFacets {
  readonly condition: CheckedCondition;
  readonly facets: readonly CheckedFacet[];
}

export interface CheckedFacet {
  readonly path: readonly CheckedStep[];
  readonly field: string;
  readonly kind: FieldKind;
  readonly first: number;
}

export interface CheckedStep {
  /** One of these; all lead to the same labels. */
  readonly types: readonly RelationshipType[];
  readonly direction: Direction;
  /** Which labels the far end may have. */
  readonly labels: readonly NodeLabel[];
  /** True where a label was asked for that is not the only one at the far end. */
  readonly isNarrowed: boolean;
}

const FACET_LIMITS = { facets: 12, path: 3 } as const;

/**
 * Refuses facets by what there is not, or cannot be counted (INVALID_ARGUMENT), too many or too far ones (PLAN_TOO_LARGE),
 * and too many values (INVALID_PAGE).
 */
export function checkFacets({ label, where, facets }: FacetsRequest): CheckedFacets {
  checkLabel(label);
  if (facets.length > FACET_LIMITS.facets)
    throw tooLarge(`${facets.length} facets`, FACET_LIMITS.facets, 'facets');
  return { condition: checkCondition([label], where), facets: facets.map((one) => checkFacet(label, one)) };
}

function checkFacet(label: NodeLabel, { path, field, first }: FacetRequest): CheckedFacet {
  if (path.length > FACET_LIMITS.path)
    throw tooLarge(`A facet ${path.length} relationships away`, FACET_LIMITS.path, 'relationships');
  let ends: readonly NodeLabel[] = [label];
  const steps = path.map(({ type, or = [], direction, farLabel }) => {
    const types = [...new Set([type, ...or])];
    const labels = checkHopType(type, direction, farLabel ?? null);
    for (const one of types) {
      checkHopType(one, direction, null);
      const near = farLabels(one, direction === 'OUT' ? 'IN' : 'OUT');
      if (!ends.some((end) => near.includes(end)))
        throw wrong(`No ${one} goes ${direction} from a ${ends.join(' or ')}.`);
      if (farLabels(one, direction).join() !== farLabels(type, direction).join())
        throw wrong(`${type} and ${one} cannot be counted together: they do not lead to the same labels.`);
    }
    ends = labels;
    return { types, direction, labels, isNarrowed: labels.length < farLabels(type, direction).length };
  });
  const kinds = nodeFilterFields(ends);
  const countable = Object.keys(kinds).filter((name) => kinds[name] !== 'boolean');
  if (!countable.includes(field))
    throw wrong(
      `Nodes cannot be counted by ${JSON.stringify(field)} of ${ends.join(' or ')}; they can by ${countable.join(', ')}.`,
    );
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE_SIZE)
    throw new DomainError(
      'INVALID_PAGE',
      `${first} values of a facet cannot be asked for: use 1 to ${MAX_PAGE_SIZE}.`,
      { first, limit: MAX_PAGE_SIZE },
    );
  return { path: steps, field, kind: kinds[field] ?? 'string', first };
}

function wrong(message: string): DomainError {
  return new DomainError('INVALID_ARGUMENT', message);
}

function tooLarge(what: string, limit: number, unit: string): DomainError {
  return new DomainError('PLAN_TOO_LARGE', `${what} cannot be asked for: use at most ${limit} ${unit}.`, {
    limit,
  });
}
