import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../domain/errors.js';

/** What is masked from the caller, for the log. */
export interface HiddenFailure {
  /** The caller was given this id. */
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly cause: unknown;
}

const MASKED = 'INTERNAL_SERVER_ERROR';

/**
 * Three ways: a failure that was foreseen shows its sentence and its code; what graphql itself refuses (parse,
 * validation, bad variables) passes through; everything else is masked and handed to `report` with an id.
 *
 * The code decides, not `originalError`: Apollo wraps validation errors too.
 */
export function createErrorFormatter(
  report: (failure: HiddenFailure) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = causeOf(error);
    if (cause instanceof DomainError) return named(formatted, cause);
    if (formatted.extensions?.code !== MASKED) return formatted;
    const id = randomUUID();
    report({ id, path: formatted.path ?? [], cause });
    return {
      message: `Something went wrong inside the server. Its log has the reason under ${id}.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: MASKED, id },
    };
  };
}

/** Errors thrown by resolvers carry a path and are unwrapped by Apollo; those thrown before execution carry none. */
function causeOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError && unwrapped.originalError instanceof DomainError
    ? unwrapped.originalError
    : unwrapped;
}

function named(
  { locations, path }: GraphQLFormattedError,
  { message, code, details }: DomainError,
): GraphQLFormattedError {
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: {
      code,
      classification: classificationOf(code),
      ...(Object.keys(details).length > 0 ? { details } : {}),
    },
  };
}

function classificationOf(code: string): string {
  if (code === 'NOT_AUTHENTICATED') return 'UNAUTHENTICATED';
  if (code === 'NOT_ALLOWED') return 'FORBIDDEN';
  return OURS.test(code) ? 'SERVICE_UNAVAILABLE' : 'BAD_USER_INPUT';
}

/** Codes that say nothing against the question: asked again later, it may well be answered. */
const OURS = /^(STORE_|QUERY_TIMEOUT$)/;
