import type { JsonSchema } from '../../operations/json-schema.js';
import { PROBLEM_KINDS } from '../problems/problem-kinds.js';

/** The failures, by status, each with the codes that it may bear. */
export const RESPONSES: JsonSchema = Object.fromEntries(
  statuses().map((status) => [
    responseName(status),
    {
      description: kindsOf(status)
        .map(([code, { title, zh }]) => `\`${code}\`: ${title}. ${zh}`)
        .join('\n\n'),
      ...(status === 503
        ? { headers: { 'Retry-After': { description: 'Seconds. 秒', schema: { type: 'integer' } } } }
        : {}),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

/** References to the failures with these statuses, for the `responses` of an operation. */
export function failures(...wanted: readonly number[]): JsonSchema {
  return Object.fromEntries(
    wanted.map((status) => [String(status), { $ref: `#/components/responses/${responseName(status)}` }]),
  );
}

function statuses(): readonly number[] {
  const all = new Set<number>(Object.values(PROBLEM_KINDS).map(({ status }) => status));
  // That of the methods that no path has.
  all.delete(405);
  return [...all];
}

function kindsOf(status: number) {
  return Object.entries(PROBLEM_KINDS).filter(([, kind]) => kind.status === status);
}

function responseName(status: number): string {
  return `Problem${status}`;
}
