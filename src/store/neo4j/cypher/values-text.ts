import type { Parameters } from './parameters.js';

/**
 * The values of these properties as a list, null where there is none. The names are a parameter: written out, each
 * would cost the planner some 2 ms, and a question of a few levels half a second; to answer costs little less.
 */
export function valuesText(variable: string, names: readonly string[], parameters: Parameters): string {
  if (names.length === 0) return '[]';
  return `[name IN ${parameters.add(names)} | ${variable}[name]]`;
}

/** Properties of one variable. */
export type Values = readonly [variable: string, names: readonly string[]];

/** So many names in one statement are written out: the planner does not mind, and each row is made a little sooner. */
const WRITTEN_MAX = 32;

/** Whether the names of a statement that has so many in all are written out. */
export function areWritten(names: number): boolean {
  return names <= WRITTEN_MAX;
}

/** One list of the values of several variables, and of what comes behind them, expressions all. */
export function rowText(
  values: readonly Values[],
  behind: readonly string[],
  isWritten: boolean,
  parameters: Parameters,
): string {
  const asked = values.filter(([, names]) => names.length > 0);
  if (isWritten)
    return `[${[...asked.flatMap(([variable, names]) => names.map((name) => `${variable}.${name}`)), ...behind].join(', ')}]`;
  const lists = asked.map(([variable, names]) => valuesText(variable, names, parameters));
  return [...lists, ...(behind.length > 0 ? [`[${behind.join(', ')}]`] : [])].join(' + ');
}
