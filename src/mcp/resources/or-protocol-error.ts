import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { DomainError } from '../../domain/errors.js';

/** Resource not found, as the protocol numbers it. */
const NOT_FOUND = -32002;

/** Passes an answer on; a failure becomes the protocol's, with our sentence and code. */
export async function orProtocolError<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof DomainError)) {
      throw new McpError(ErrorCode.InternalError, error instanceof Error ? error.message : String(error));
    }
    const number = error.code === 'NOT_FOUND' ? NOT_FOUND : ErrorCode.InvalidParams;
    throw new McpError(number, `${error.message} (${error.code})`, { code: error.code });
  }
}
