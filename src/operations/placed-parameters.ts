import type { Parameter } from './parameters-of.js';

/** Those that stand behind the name of a command, in their order: a list takes all words that are left, so it stands last. */
export function placedParameters(parameters: readonly Parameter[]): readonly Parameter[] {
  const required = parameters.filter(({ isRequired }) => isRequired);
  return [...required.filter(({ isList }) => !isList), ...required.filter(({ isList }) => isList)];
}
