import { checkIdentity } from './check-identity.js';

/** Says STORE_UNAVAILABLE where the file is not the one that was opened. */
export interface FileWatch {
  /** Looks at the file, unless it was found right within the last second. */
  readonly beforeQuestion: () => void;
  /** Looks at the file in any case: what is written to a file that is gone is lost. */
  readonly beforeMerge: () => void;
}

const FOUND_RIGHT_FOR_MS = 1_000;

/**
 * A connection goes on reading the file it opened, even when that has been removed or replaced, but a thread that starts
 * later opens what stands at the path by then: one server would answer from two stores. So the path is watched.
 */
export function createFileWatch(file: string, identity: string): FileWatch {
  let rightUntil = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    checkIdentity(file, identity);
    rightUntil = performance.now() + FOUND_RIGHT_FOR_MS;
  };
  return {
    beforeQuestion() {
      if (performance.now() >= rightUntil) look();
    },
    beforeMerge: look,
  };
}
