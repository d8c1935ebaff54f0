import { statSync } from 'node:fs';

/**
 * Which file stands at a path: null where there is none, or none that can be seen. A merge, by whatever process, leaves
 * it the same file; one put in its place is another, whatever it holds.
 */
export function fileIdentity(file: string): string | null {
  try {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found ? `${found.dev}:${found.ino}` : null;
  } catch {
    return null;
  }
}
