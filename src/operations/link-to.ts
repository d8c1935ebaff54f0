import type { Operation } from './operation.js';
import { pathParametersOf, restPathOf } from './rest-path-of.js';

/**
 * The link by which a question is asked with these values, by the names of its parameters: `/v1/matrix.csv?city=%E4%B8%9C…`.
 * `ending` is that of a form with its dot, or empty.
 */
export function linkTo(
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
  ending: string,
): string {
  const inPath = new Set(pathParametersOf(operation));
  const path = restPathOf(operation).replace(/\{(\w+)\}/g, (_, name: string) =>
    // Half a character has no UTF-8.
    encodeURIComponent(Buffer.from(String(given[name] ?? '')).toString()),
  );
  const values = Object.entries(given)
    .filter(([name]) => !inPath.has(name))
    .flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]));
  const query = new URLSearchParams(values).toString();
  return `${path}${ending}${query === '' ? '' : `?${query}`}`;
}
