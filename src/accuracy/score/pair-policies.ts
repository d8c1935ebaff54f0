import type { PolicyNode } from '../../domain/graph-model.js';
import type { LabelledDocument, LabelledPolicy } from '../labels/labelled-document.js';
import type { Reading } from './reading.js';

export interface PolicyPair {
  readonly labelled: LabelledPolicy;
  /** Null where no document was read there. */
  readonly read: PolicyNode | null;
}

/**
 * Which document that was read is which labelled one: of those that begin nearer to its first line than to that of any
 * other labelled document, the nearest. `extra` are those that nobody labelled.
 */
export function pairPolicies(
  document: LabelledDocument,
  reading: Reading,
): { readonly pairs: readonly PolicyPair[]; readonly extra: readonly PolicyNode[] } {
  const free = new Set(reading.policies);
  const distances = document.policies.flatMap((labelled) =>
    reading.policies.map((read) => ({
      labelled,
      read,
      apart: linesApart(
        read,
        labelled.line,
        read === reading.policies[0] && labelled === document.policies[0],
      ),
    })),
  );
  const pairs = new Map<LabelledPolicy, PolicyNode>();
  for (const { labelled, read, apart } of distances.sort((a, b) => a.apart - b.apart)) {
    if (apart > MOST_LINES_APART && reading.policies.length > 1) break;
    if (pairs.has(labelled) || !free.delete(read)) continue;
    pairs.set(labelled, read);
  }
  return {
    pairs: document.policies.map((labelled) => ({ labelled, read: pairs.get(labelled) ?? null })),
    extra: [...free],
  };
}

/** A document begins on its title, or on the empty lines and the number before it. */
const MOST_LINES_APART = 8;

/** What a web page prints above its first document is told with that document: it may begin far above its title. */
function linesApart(read: PolicyNode, line: number, isFirst: boolean): number {
  const start = read.startLine ?? 0;
  return isFirst && start < line ? Math.min(line - start, MOST_LINES_APART) : Math.abs(start - line);
}
