/**
 * Every failure that we foresee has one stable code. People meet the message, programs the code.
 * `docs/errors.md` explains each one; a test keeps the two lists equal.
 */
export const ERROR_CODES = [
  'INVALID_SPAN',
  'INVALID_BATCH',
  'INVALID_CURSOR',
  'INVALID_PAGE',
  'INVALID_FILTER',
  'INVALID_ID',
  'INVALID_CONFIG',
  'INVALID_ARGUMENT',
  'PLAN_TOO_LARGE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LARGE',
  'QUERY_TIMEOUT',
  'NOT_FOUND',
  'AMBIGUOUS_NAME',
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'FILE_UNWRITABLE',
  'NO_DOCUMENTS',
  'EMPTY_SOURCE',
  'NOT_TEXT',
  'NOT_CHINESE',
  'UNSUPPORTED_FORMAT',
  'ENCRYPTED_FILE',
  'DAMAGED_FILE',
  'INFLATES_TOO_FAR',
  'NO_TEXT',
  'NO_ARTICLE',
  'DUPLICATE_SOURCE',
  'DUPLICATE_DOCUMENT',
  'GAZETTEER_INVALID',
  'LABELS_INVALID',
  'STORE_NOT_FOUND',
  'STORE_UNAVAILABLE',
  'STORE_AUTHENTICATION',
  'STORE_FOREIGN',
  'STORE_READ_ONLY',
  'STORE_BUSY',
  'PORT_IN_USE',
  'RELEASE_NOT_FOUND',
  'EXPORT_INVALID',
  'EXPORT_FOREIGN',
  'REPORT_TOO_LARGE',
  'CORRECTION_INVALID',
  'CORRECTION_NOT_FOUND',
  'CORRECTIONS_CONTRADICT',
  'NOT_AUTHENTICATED',
  'NOT_ALLOWED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure that was foreseen: its message names the thing and the way out, and may be shown to anyone. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  /** Further facts for programs: candidates of an ambiguous name, the limit that was passed, and so on. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
