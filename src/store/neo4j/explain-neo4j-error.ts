import neo4j from 'neo4j-driver';
import { DomainError, type ErrorCode } from '../../domain/errors.js';
import { queryTimeout } from '../shared/query-timeout.js';

interface Where {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

const UNAVAILABLE =
  /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable$|^Neo\.TransientError\.Cluster\./;

/**
 * What went wrong in a sentence with a way out; failures that nobody foresaw stay as they are. Never the password.
 * `timeMs` is what the asker allowed for the answer, null where nobody did.
 */
export function explainNeo4jError(error: unknown, where: Where, timeMs: number | null = null): unknown {
  if (error instanceof DomainError) return error;
  const at = withoutCredentials(where.uri);
  if (!isNeo4jError(error)) return error;
  if (timeMs !== null && /\.TransactionTimedOut/.test(error.code)) return queryTimeout(timeMs);
  const found = EXPLANATIONS.find(([codes]) => codes.test(codeOf(error)));
  if (!found) return error;
  const [, ours, explain] = found;
  return new DomainError(ours, explain(at, where), { neo4jCode: error.code }, error);
}

/** Whether the same question may be answered on another try: a leader moved, a deadlock, a connection that had died. */
export function isWorthAnotherTry(error: unknown): boolean {
  return isNeo4jError(error) && error.retryable && !lacksMemory(error);
}

/** Whether the server took everything back because two waited for one another. */
export function isDeadlock(error: unknown): boolean {
  return isNeo4jError(error) && /DeadlockDetected$/.test(error.code);
}

export function lacksMemory(error: unknown): boolean {
  return isNeo4jError(error) && /OutOfMemory/.test(error.code);
}

const EXPLANATIONS: readonly (readonly [RegExp, ErrorCode, (at: string, where: Where) => string])[] = [
  [
    /\.Security\.(Unauthorized|CredentialsExpired|TokenExpired|AuthenticationRateLimit)$/,
    'STORE_AUTHENTICATION',
    (at, { user }) =>
      `Neo4j at ${at} refuses the user ${JSON.stringify(user)}: check NEO4J_USER and NEO4J_PASSWORD.`,
  ],
  [
    /\.Security\.Forbidden$/,
    'STORE_AUTHENTICATION',
    (at, { user, database }) =>
      `Neo4j at ${at} does not let the user ${JSON.stringify(user)} do this in the database ${JSON.stringify(database)}.`,
  ],
  [
    /\.Database\.DatabaseNotFound$/,
    'STORE_UNAVAILABLE',
    (at, { database }) =>
      `Neo4j at ${at} has no database ${JSON.stringify(database)}: create it, or correct NEO4J_DATABASE.`,
  ],
  [
    /WriteOnReadOnlyAccessDatabase$|ReadOnlyDatabase$|ForbiddenOnReadOnlyDatabase$/,
    'STORE_READ_ONLY',
    (at, { database }) => `The database ${JSON.stringify(database)} of Neo4j at ${at} is read-only.`,
  ],
  [
    /OutOfMemory/,
    'STORE_BUSY',
    (at) => `Neo4j at ${at} has too little memory for this: ask for less at once, or give it more.`,
  ],
  [
    /^PoolExhausted$/,
    'STORE_BUSY',
    (at) =>
      `All connections to Neo4j at ${at} are in use, and none became free in time: ask again later, or raise NEO4J_POOL_SIZE.`,
  ],
  [
    /LockAcquisitionTimeout|TransactionTimedOut|TransactionTimedOutClientConfiguration|DeadlockDetected/,
    'STORE_BUSY',
    (at) => `Neo4j at ${at} did not finish in time: it may be busy with a large merge. Try again.`,
  ],
  [
    UNAVAILABLE,
    'STORE_UNAVAILABLE',
    (at) => `Neo4j does not answer at ${at}: check that it runs, and NEO4J_URI.`,
  ],
];

/** The driver has no code for waiting in vain: on a server that takes a connection and says nothing, or for others to end. */
function codeOf({ code, message }: { readonly code: string; readonly message: string }): string {
  if (!/^Connection acquisition timed out/.test(message)) return code;
  return /Active conn count = 0\b/.test(message) ? 'ServiceUnavailable' : 'PoolExhausted';
}

function isNeo4jError(
  error: unknown,
): error is Error & { readonly code: string; readonly retryable: boolean } {
  return error instanceof neo4j.Neo4jError || (error instanceof Error && error.name === 'Neo4jError');
}

/** The driver refuses an address with plain errors: before it has connected, that is all it can complain about. */
export function addressProblem(error: unknown, uri: string): DomainError {
  return new DomainError(
    'INVALID_CONFIG',
    `${JSON.stringify(withoutCredentials(uri))} is not an address of Neo4j: NEO4J_URI looks like bolt://localhost:7687.`,
    {},
    error,
  );
}

/** An address may carry a name and a password before `@`; they are nobody's business. */
function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}
