import type { Operation } from '../../operations/operation.js';

/** `/v1/policies/{id}`, as OpenAPI writes it. */
export function restPathOf({ name, path }: Operation): string {
  return `/v1${path ?? `/${name}`}`;
}

/** The names in the braces of its path. */
export function pathParametersOf(operation: Operation): readonly string[] {
  return [...restPathOf(operation).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** The routes of an operation as Fastify writes them. Where the last part is an id, the extension is read from it. */
export function restPathsOf(operation: Operation): readonly string[] {
  const path = restPathOf(operation).replace(/\{(\w+)\}/g, ':$1');
  return path.charAt(path.lastIndexOf('/') + 1) === ':' ? [path] : [path, `${path}.json`, `${path}.csv`];
}
