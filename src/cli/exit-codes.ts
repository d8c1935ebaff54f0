import type { ErrorCode } from '../domain/errors.js';

/**
 * What a script can tell from the exit code. docs/cli.md explains them; a test keeps the two equal.
 *
 * 0 done · 1 a failure that was not foreseen · 2 wrong command, option or setting · 3 the input was refused ·
 * 4 the store was not to be had · 5 no answer, or several · 6 the port is in use · 7 `check` or `accuracy` found faults
 */
export const EXIT = {
  DONE: 0,
  UNFORESEEN: 1,
  USAGE: 2,
  INPUT: 3,
  STORE: 4,
  NO_ANSWER: 5,
  PORT: 6,
  FAULTS: 7,
} as const;

const EXIT_OF_CODE: Partial<Record<ErrorCode, number>> = {
  INVALID_ARGUMENT: EXIT.USAGE,
  INVALID_CONFIG: EXIT.USAGE,
  INVALID_PAGE: EXIT.USAGE,
  INVALID_CURSOR: EXIT.USAGE,
  INVALID_FILTER: EXIT.USAGE,
  INVALID_ID: EXIT.USAGE,
  QUERY_TOO_LARGE: EXIT.USAGE,
  FILE_UNWRITABLE: EXIT.USAGE,
  FILE_NOT_FOUND: EXIT.INPUT,
  FILE_UNREADABLE: EXIT.INPUT,
  NO_DOCUMENTS: EXIT.INPUT,
  EMPTY_SOURCE: EXIT.INPUT,
  NOT_TEXT: EXIT.INPUT,
  NOT_CHINESE: EXIT.INPUT,
  UNSUPPORTED_FORMAT: EXIT.INPUT,
  ENCRYPTED_FILE: EXIT.INPUT,
  DAMAGED_FILE: EXIT.INPUT,
  INFLATES_TOO_FAR: EXIT.INPUT,
  NO_TEXT: EXIT.INPUT,
  NO_ARTICLE: EXIT.INPUT,
  DUPLICATE_SOURCE: EXIT.INPUT,
  DUPLICATE_DOCUMENT: EXIT.INPUT,
  GAZETTEER_INVALID: EXIT.INPUT,
  LABELS_INVALID: EXIT.INPUT,
  STORE_NOT_FOUND: EXIT.STORE,
  STORE_UNAVAILABLE: EXIT.STORE,
  STORE_AUTHENTICATION: EXIT.STORE,
  STORE_FOREIGN: EXIT.STORE,
  STORE_READ_ONLY: EXIT.STORE,
  STORE_BUSY: EXIT.STORE,
  QUERY_TIMEOUT: EXIT.STORE,
  NOT_FOUND: EXIT.NO_ANSWER,
  AMBIGUOUS_NAME: EXIT.NO_ANSWER,
  PORT_IN_USE: EXIT.PORT,
};

export function exitCodeOf(code: ErrorCode): number {
  return EXIT_OF_CODE[code] ?? EXIT.UNFORESEEN;
}
