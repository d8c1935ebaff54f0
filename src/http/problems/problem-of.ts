import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { DomainError } from '../../domain/errors.js';
import { HttpProblem } from './http-problem.js';
import { PROBLEM_KINDS, type ProblemCode } from './problem-kinds.js';

/** What is to be said of a failure, without where it was met. */
export interface Failure {
  readonly code: ProblemCode;
  readonly status: number;
  readonly detail: string;
  /** Candidates of an ambiguous name, the limit that was passed, and so on. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Of a masked failure: under which id the log has the reason. */
  readonly id: string | null;
}

const STORE_GONE = 'The store cannot be reached at the moment. Try again in a few seconds.';

/** What was foreseen is said; Fastify's refusals of a request, too. All else is masked and logged with an id. */
export function problemOf(error: unknown, log: FastifyBaseLogger): Failure {
  if (error instanceof HttpProblem || error instanceof DomainError) {
    const code = problemCodeOf(error.code);
    if (code !== null) {
      const { status } = PROBLEM_KINDS[code];
      if (status >= 500) log.error({ err: error }, 'request failed');
      // What the store says of itself (its address, its user) is for the log.
      if (code === 'STORE_UNAVAILABLE') return { code, status, detail: STORE_GONE, details: {}, id: null };
      return { code, status, detail: error.message, details: error.details, id: null };
    }
  }
  const status = statusOf(error);
  if (status >= 400 && status < 500) {
    const detail = error instanceof Error ? error.message : 'The request cannot be read.';
    const code = status === 414 ? 'URI_TOO_LONG' : 'BAD_REQUEST';
    return { code, status, detail, details: {}, id: null };
  }
  const masked = maskedId(error);
  if (masked !== null && error instanceof Error) {
    return { code: 'INTERNAL_SERVER_ERROR', status: 500, detail: error.message, details: {}, id: masked };
  }
  const id = randomUUID();
  log.error({ err: error, id }, 'request failed');
  return { code: 'INTERNAL_SERVER_ERROR', status: 500, detail: maskedSentence(id), details: {}, id };
}

/** Which kind a code stands for: itself, or for every way in which a store fails one; null where it must be masked. */
function problemCodeOf(code: string): ProblemCode | null {
  if (code in PROBLEM_KINDS) return code as ProblemCode;
  return code.startsWith('STORE_') ? 'STORE_UNAVAILABLE' : null;
}

function maskedSentence(id: string): string {
  return `Something went wrong inside the server. Its log has the reason under ${id}.`;
}

/** What GraphQL has masked is logged already, under the id that its error carries. */
function maskedId(error: unknown): string | null {
  const cause =
    error instanceof Error ? (error.cause as { extensions?: { id?: unknown } } | undefined) : undefined;
  return typeof cause?.extensions?.id === 'string' ? cause.extensions.id : null;
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
}
