import type { Operation } from './operation.js';

/** `/v1/policies/{id}`, as OpenAPI writes it. */
export function restPathOf({ name, path }: Pick<Operation, 'name' | 'path'>): string {
  return `/v1${path ?? `/${name}`}`;
}

/** The names in the braces of its path. */
export function pathParametersOf(operation: Operation): readonly string[] {
  return [...restPathOf(operation).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
