import type { Predicate } from '../../shared/predicates.js';
import type { Parameters } from './parameters.js';

/**
 * Predicates on the fields of one variable, a text each, all of which must hold. A null property makes every predicate
 * but `isNull` null, which lets nothing through; only `notIn` must say so itself.
 */
export function predicateTexts(
  variable: string,
  predicates: readonly Predicate[],
  parameters: Parameters,
): readonly string[] {
  return predicates.map((predicate) =>
    predicate.kind === 'strings'
      ? listText(`${variable}.${predicate.field}`, predicate, parameters)
      : scalarText(`${variable}.${predicate.field}`, predicate, parameters),
  );
}

function scalarText(property: string, { operator, value }: Predicate, parameters: Parameters): string {
  switch (operator) {
    case 'eq':
      return `${property} = ${parameters.add(value)}`;
    case 'in':
      return `${property} IN ${parameters.add(value)}`;
    case 'notIn':
      return `${property} IS NOT NULL AND NOT ${property} IN ${parameters.add(value)}`;
    case 'contains':
      return `${property} CONTAINS ${parameters.add(value)}`;
    case 'gte':
      return `${property} >= ${parameters.add(value)}`;
    case 'lte':
      return `${property} <= ${parameters.add(value)}`;
    case 'isNull':
      return nullText(property, value);
  }
}

/** On a list a predicate asks whether some member fulfils it; `notIn`, whether none is among the values. */
function listText(property: string, { operator, value }: Predicate, parameters: Parameters): string {
  switch (operator) {
    case 'isNull':
      return nullText(property, value);
    case 'eq':
      return `${parameters.add(value)} IN ${property}`;
    case 'in':
      return `any(one IN ${property} WHERE one IN ${parameters.add(value)})`;
    case 'notIn':
      return `none(one IN ${property} WHERE one IN ${parameters.add(value)})`;
    case 'contains':
      return `any(one IN ${property} WHERE one CONTAINS ${parameters.add(value)})`;
    case 'gte':
    case 'lte':
      return `any(one IN ${property} WHERE one ${operator === 'gte' ? '>=' : '<='} ${parameters.add(value)})`;
  }
}

function nullText(property: string, isNull: boolean): string {
  return `${property} IS ${isNull ? '' : 'NOT '}NULL`;
}
