import type { Operation } from '../../operations/operation.js';
import { restPathOf } from '../../operations/rest-path-of.js';
import { ANSWER_TYPES } from './answer-types.js';

/** The routes of an operation as Fastify writes them. Where the last part is an id, the extension is read from it. */
export function restPathsOf(operation: Operation): readonly string[] {
  const path = restPathOf(operation).replace(/\{(\w+)\}/g, ':$1');
  const endsInId = path.charAt(path.lastIndexOf('/') + 1) === ':';
  return endsInId ? [path] : [path, ...Object.keys(ANSWER_TYPES).map((form) => `${path}.${form}`)];
}
