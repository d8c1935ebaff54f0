import { DomainError } from '../../domain/errors.js';

/** A mark that cannot be read, told with file and line: a label that is skipped in silence would flatter the figures. */
export function labelError(file: string, line: number, what: string): DomainError {
  return new DomainError('LABELS_INVALID', `${file}:${line}: ${what} accuracy/README.md has the rules.`, {
    file,
    line,
  });
}
