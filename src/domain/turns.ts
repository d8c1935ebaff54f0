/**
 * Long work on this thread takes turns with whatever else there is to do: after so long at a stretch it waits until requests that
 * have come meanwhile were answered. Of many long works one goes on at a time, in the order in which they stopped, so that light
 * requests never wait for more than one stretch, however many heavy ones there are.
 */
const STRETCH_MS = 0.15;

/** When the present stretch was begun; null where nobody works, or whoever works now has not asked yet. */
let begunAt: number | null = null;
/** Who goes on next stands first. */
const waiting: (() => void)[] = [];
let isTaken = false;

/** Whether whoever works now has worked long enough, and should `await nextTurn()`. Cheap, but not free: ask after some work. */
export function isTurnOver(): boolean {
  if (begunAt !== null) return performance.now() - begunAt >= STRETCH_MS;
  begin();
  return false;
}

/** Kept when it is the caller's turn again, after all that has come in until now. */
export function nextTurn(): Promise<void> {
  begunAt = null;
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (isTaken) return;
    isTaken = true;
    setImmediate(giveTurn);
  });
}

function begin(): void {
  begunAt = performance.now();
  // In the next round of the event loop it is another stretch.
  setImmediate(forget);
}

function forget(): void {
  begunAt = null;
}

function giveTurn(): void {
  begin();
  waiting.shift()?.();
  isTaken = waiting.length > 0;
  if (isTaken) setImmediate(giveTurn);
}
