import { DomainError } from '../../domain/errors.js';

/** Where in an export a fault is: its file, and its line where it has one. */
export function exportFault(file: string, line: number | null, why: string): DomainError {
  const place = line === null ? file : `${file}, line ${line}`;
  return new DomainError('EXPORT_INVALID', `${place}: ${why}. Nothing was imported; export it again.`, {
    file,
    line,
  });
}
