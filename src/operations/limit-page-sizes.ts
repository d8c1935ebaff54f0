import type { Parameter } from './parameters-of.js';

/**
 * The same parameters, for descriptions: sizes of a page have the configured limit as their maximum, unless they have one of their own. A caller that asks for
 * more all the same is refused by the limits of the query, whose sentence says how to get the rest.
 */
export function limitPageSizes(parameters: readonly Parameter[], pageSizeMax: number): readonly Parameter[] {
  return parameters.map((parameter) =>
    PAGE_SIZES.has(parameter.name) || parameter.sizeMax !== undefined
      ? {
          ...parameter,
          schema: { ...parameter.schema, minimum: 1, maximum: parameter.sizeMax ?? pageSizeMax },
        }
      : parameter,
  );
}

const PAGE_SIZES: ReadonlySet<string> = new Set(['first', 'last']);
