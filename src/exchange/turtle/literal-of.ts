import { DataFactory } from 'n3';
import type { FieldKind } from '../../domain/graph-model.js';
import { term } from './terms.js';

const { literal } = DataFactory;

/** The literals of a field: a list is one for each member, null is none. */
export function literalsOf(kind: FieldKind, value: unknown) {
  if (value === null || value === undefined) return [];
  if (kind === 'strings') return (value as readonly string[]).map((one) => literal(one));
  const text = String(value);
  switch (kind) {
    case 'int':
      return [literal(text, term('xsd', 'integer'))];
    case 'float':
      return [literal(text, term('xsd', 'double'))];
    case 'boolean':
      return [literal(text, term('xsd', 'boolean'))];
    case 'string':
      return [literal(text)];
  }
}

/** A day, or a month where no more is printed. */
export function dateOf(printed: string | null) {
  if (printed === null) return [];
  return [literal(printed, term('xsd', printed.length === 7 ? 'gYearMonth' : 'date'))];
}

export function chinese(text: string) {
  return literal(text, 'zh');
}
