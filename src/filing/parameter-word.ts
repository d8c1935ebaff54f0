import type { Parameter } from '../operations/parameters-of.js';

/** The Chinese term with which a description ends; the name where it has none. */
export function parameterWord({ description, name }: Pick<Parameter, 'description' | 'name'>): string {
  const last = description.slice(description.lastIndexOf('. ') + 1).trim();
  return /^\p{Script=Han}/u.test(last) ? last : name;
}
