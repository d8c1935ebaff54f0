import { DomainError } from '../domain/errors.js';
import { checkExport } from './jsonl/check-export.js';

/**
 * Runs `work` on an export. Where it refuses a claim (INVALID_BATCH), it names the claim: where the export alone is to blame, we look for the
 * line as well (EXPORT_INVALID), else `otherwise` says what it means.
 */
export async function tellingLine<T>(
  folder: string,
  work: () => Promise<T>,
  otherwise: (why: string) => string,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'INVALID_BATCH')) throw error;
    await checkExport(folder);
    throw new DomainError('EXPORT_INVALID', otherwise(error.message), error.details, error);
  }
}
