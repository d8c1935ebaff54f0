import { setFlagsFromString } from 'node:v8';

/** By how much a heap may grow, in percent of what is in use, before what is not in use is looked for. */
const SMALL_GROWTH = 30;
/** V8 decides for itself. */
const ANY_GROWTH = 0;

/**
 * Does work that reads a lot and keeps little. Left to itself V8 lets the heap of each thread grow to several times of what is in use, as
 * long as the machine has memory: over what a load of any size should take. Threads that are started within are meant, too.
 */
export async function withSmallHeap<T>(work: () => Promise<T>): Promise<T> {
  setGrowth(SMALL_GROWTH);
  try {
    return await work();
  } finally {
    setGrowth(ANY_GROWTH);
  }
}

function setGrowth(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
