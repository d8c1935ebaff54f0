import type { Parameters } from './parameters.js';

/**
 * The values of these properties as a list, null where there is none. The names are a parameter: written out, each
 * would cost the planner some 2 ms, and a question of a few levels half a second; to answer costs the same.
 */
export function valuesText(variable: string, names: readonly string[], parameters: Parameters): string {
  if (names.length === 0) return '[]';
  return `[name IN ${parameters.add(names)} | ${variable}[name]]`;
}
