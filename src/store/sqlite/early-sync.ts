import { type FileHandle, open } from 'node:fs/promises';

/** Has what is written to a file brought to the disk while it still grows. */
export interface EarlySync {
  /** Resolves when nothing is under way any more. Only to be asked when nobody in this process holds a lock on the file: all are lost. */
  readonly close: () => Promise<void>;
}

/** Often enough that little is left for the end, seldom enough that a page written again and again goes to the disk a few times only. */
const PAUSE_MS = 3_000;

/**
 * A commit waits until all of a new file is on the disk, which takes as long as the disk needs for gigabytes. So the disk begins with
 * them at once, beside the work. It only saves time: where the system cannot do so, the commit does it all.
 */
export function startEarlySync(file: string): EarlySync {
  let handle: FileHandle | null = null;
  let isOver = false;
  const sync = async (): Promise<void> => {
    try {
      // Kept open until the end: to close any handle takes away the locks that this process has on the file.
      handle ??= await open(file, 'r');
      await handle.datasync();
    } catch {
      isOver = true;
    }
  };
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  const wait = (): void => {
    if (isOver) return;
    timer = setTimeout(() => {
      running = sync().then(wait);
    }, PAUSE_MS);
    timer.unref();
  };
  wait();
  return {
    async close() {
      isOver = true;
      if (timer !== null) clearTimeout(timer);
      await running;
      await handle?.close();
    },
  };
}
