import pLimit from 'p-limit';
import type { CompiledOperation } from './compile-operation.js';

/** Which queries take long to answer, and a line in which they wait for each other. */
export interface HeavyQueries {
  /** Whether answering it has taken long, so that its answer is worth keeping. */
  readonly isHeavy: (compiled: CompiledOperation) => boolean;
  /**
   * What `work` gives, which answers this query. A heavy one first waits until few others are being answered: together they would
   * take as long, and hold in memory at once all that each of them needs.
   */
  readonly answer: <T>(compiled: CompiledOperation, work: () => Promise<T>) => Promise<T>;
}

/** Sixteen clients who ask at once shall have their answers within 200 ms. */
const HEAVY_MS = 10;
/** Enough to keep a database busy while another answer is written. Each holds all that it needs in memory at once. */
const AT_ONCE = 2;
/** How much the last answer says of the next one; the rest is said by all before. */
const LAST_COUNTS = 0.3;

export function createHeavyQueries(heavyMs = HEAVY_MS): HeavyQueries {
  const weights = new WeakMap<CompiledOperation, number>();
  const line = pLimit(AT_ONCE);
  let running = 0;

  /** About the time that it would have taken alone: all that are answered at a time share the time. */
  async function weighed<T>(compiled: CompiledOperation, work: () => Promise<T>): Promise<T> {
    running += 1;
    const [begun, together] = [performance.now(), running];
    try {
      return await work();
    } finally {
      const ms = (2 * (performance.now() - begun)) / (together + running);
      running -= 1;
      const former = weights.get(compiled) ?? ms;
      weights.set(compiled, former + LAST_COUNTS * (ms - former));
    }
  }

  const isHeavy = (compiled: CompiledOperation): boolean => (weights.get(compiled) ?? -1) >= heavyMs;
  return {
    isHeavy,
    answer: (compiled, work) =>
      isHeavy(compiled)
        ? (line(weighed, compiled, work) as ReturnType<typeof work>)
        : weighed(compiled, work),
  };
}
