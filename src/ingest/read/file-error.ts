import path from 'node:path';
import { DomainError } from '../../domain/errors.js';
import { nearFiles } from './near-files.js';

/** What a failure of the file system means to the person who named the path. */
export async function fileError(file: string, cause: unknown): Promise<DomainError> {
  const code = (cause as { readonly code?: unknown } | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const near = await nearFiles(file);
    const offer = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
    return new DomainError('FILE_NOT_FOUND', `There is no ${file}.${offer}`, { file, near }, cause);
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'permission is denied' : String(code ?? 'it failed');
  const name = path.basename(file);
  return new DomainError('FILE_UNREADABLE', `${name} cannot be read: ${why}.`, { file }, cause);
}
