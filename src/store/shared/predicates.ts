import { DomainError } from '../../domain/errors.js';
import { COMMON_EDGE_FILTER_FIELDS, type Condition, type Scalar } from '../../domain/filter.js';
import {
  edgeFieldsOf,
  type FieldKind,
  NODE_FIELDS,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';

/** One thing that one field must fulfil, checked: the value fits the kind. */
export type Predicate = { readonly field: string; readonly kind: FieldKind } & (
  | { readonly operator: 'eq' | 'gte' | 'lte'; readonly value: Scalar }
  | { readonly operator: 'in' | 'notIn'; readonly value: readonly Scalar[] }
  | { readonly operator: 'contains'; readonly value: string }
  | { readonly operator: 'isNull'; readonly value: boolean }
);

/** Most values of an `in` or `notIn`. */
const MAX_VALUES = 10_000;

const KINDS_OF = {
  eq: ['string', 'strings', 'int', 'float', 'boolean'],
  in: ['string', 'strings', 'int', 'float', 'boolean'],
  notIn: ['string', 'strings', 'int', 'float', 'boolean'],
  contains: ['string', 'strings'],
  gte: ['string', 'int', 'float'],
  lte: ['string', 'int', 'float'],
  isNull: ['string', 'strings', 'int', 'float', 'boolean'],
} as const satisfies Record<keyof Condition, readonly FieldKind[]>;

/**
 * The predicates of a filter, in the order given; predicates that are undefined ask nothing.
 * Anything that the fields cannot fulfil is refused with INVALID_FILTER.
 */
export function predicatesOf(
  fields: Readonly<Record<string, FieldKind>>,
  conditions: Readonly<Record<string, Condition | undefined>>,
): readonly Predicate[] {
  const predicates: Predicate[] = [];
  for (const [field, condition] of Object.entries(conditions)) {
    const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (kind === undefined)
      throw invalid(field, `there is no such field here; there are ${Object.keys(fields).join(', ')}`);
    for (const [operator, value] of Object.entries(condition ?? {})) {
      if (value === undefined) continue;
      const kinds: readonly FieldKind[] | undefined = Object.hasOwn(KINDS_OF, operator)
        ? KINDS_OF[operator as keyof Condition]
        : undefined;
      if (!kinds) throw invalid(field, `there is no predicate ${operator}`);
      if (!kinds.includes(kind))
        throw invalid(field, `${operator} does not apply to a field of kind ${kind}`);
      if (!fits(operator as keyof Condition, kind, value))
        throw invalid(field, `${operator} needs ${needed(operator as keyof Condition, kind)}`);
      predicates.push({ field, kind, operator, value } as Predicate);
    }
  }
  return predicates;
}

/** Fields by which nodes of any of these labels can be filtered; a label that lacks a field has null there. */
export function nodeFilterFields(labels: readonly NodeLabel[]): Readonly<Record<string, FieldKind>> {
  return Object.assign({}, ...labels.map((label) => NODE_FIELDS[label]));
}

/** Fields by which edges of this type can be filtered. */
export function edgeFilterFields(type: RelationshipType): Readonly<Record<string, FieldKind>> {
  return { ...COMMON_EDGE_FILTER_FIELDS, ...edgeFieldsOf(type) };
}

function fits(operator: keyof Condition, kind: FieldKind, value: unknown): boolean {
  if (operator === 'isNull') return typeof value === 'boolean';
  if (operator === 'in' || operator === 'notIn')
    return Array.isArray(value) && value.length <= MAX_VALUES && value.every((one) => isOfKind(kind, one));
  return isOfKind(kind, value);
}

function isOfKind(kind: FieldKind, value: unknown): boolean {
  if (kind === 'int' || kind === 'float') return Number.isFinite(value);
  return typeof value === (kind === 'boolean' ? 'boolean' : 'string');
}

function needed(operator: keyof Condition, kind: FieldKind): string {
  if (operator === 'isNull') return 'true or false';
  const one = kind === 'boolean' ? 'true or false' : kind === 'int' || kind === 'float' ? 'a number' : 'text';
  return operator === 'in' || operator === 'notIn' ? `a list of at most ${MAX_VALUES}, each ${one}` : one;
}

function invalid(field: string, why: string): DomainError {
  return new DomainError('INVALID_FILTER', `The filter on ${JSON.stringify(field)} cannot be: ${why}.`, {
    field,
  });
}
