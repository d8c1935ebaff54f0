import { DomainError } from '../../domain/errors.js';
import { fileIdentity } from './file-identity.js';

/** Refuses with STORE_UNAVAILABLE unless the very file that was opened still stands at its path. */
export function checkIdentity(file: string, identity: string): void {
  if (fileIdentity(file) === identity) return;
  throw new DomainError(
    'STORE_UNAVAILABLE',
    `The store ${file} was removed or replaced while it was in use: put it back, or restart what reads it.`,
  );
}
