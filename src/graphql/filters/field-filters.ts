import type { Condition, NodeCondition } from '../../domain/filter.js';
import { allOf } from './all-of.js';
import type { FilterField } from './filter-table.js';
import { filterWord, filterWords, invalidFilter, simplified } from './filter-words.js';

/** The field is the value given. */
export function equalTo(field: string): FilterField {
  return (value, name) =>
    on(field, { eq: typeof value === 'string' ? filterWord(value, name) : (value as boolean) });
}

/** The field is one of the values given. */
export function oneOf(field: string): FilterField {
  return (value, name) => on(field, { in: filterWords(value, name) });
}

/** The field contains the words given, as one. */
export function containing(field: string): FilterField {
  return (value, name) => on(field, { contains: filterWord(value, name) });
}

export function atLeast(field: string): FilterField {
  return (value) => on(field, { gte: value as number });
}

export function atMost(field: string): FilterField {
  return (value) => on(field, { lte: value as number });
}

/** Most words of a text that is looked for. */
const TEXT_WORDS_MAX = 8;

/** Each word stands in one of these fields; white space parts words. */
export function words(...fields: readonly string[]): FilterField {
  return (value, name) => {
    const asked = filterWord(value, name).split(/\s+/u);
    if (asked.length > TEXT_WORDS_MAX)
      throw invalidFilter(
        name,
        `it has ${asked.length} words; at most ${TEXT_WORDS_MAX} are looked for at once`,
      );
    return allOf(
      asked.map((word) => ({
        anyOf: fields.flatMap((field) => spellings(word).map((contains) => on(field, { contains }))),
      })),
    );
  };
}

function spellings(word: string): readonly string[] {
  return [...new Set([word, simplified(word)])];
}

function on(field: string, condition: Condition): NodeCondition {
  return { fields: { [field]: condition } };
}
