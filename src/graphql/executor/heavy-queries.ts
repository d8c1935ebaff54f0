import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';

/** Which queries take long to answer, known by their texts, and a line in which they wait for each other. */
export interface HeavyQueries {
  /** Whether answering it has taken long, so that its answer is worth keeping. */
  readonly isHeavy: (text: string) => boolean;
  /**
   * What `work` gives, which answers this query. A heavy one first waits until few others are being answered: together they would
   * take as long, and hold in memory at once all that each of them needs. So does one that is being answered for the first time, as
   * nobody knows yet what it takes: sixteen clients who begin with the largest matrix would have sixteen of it made at once.
   */
  readonly answer: <T>(text: string, work: () => Promise<T>) => Promise<T>;
}

/** Sixteen clients who ask at once shall have their answers within 200 ms. */
const HEAVY_MS = 10;
/** Enough to keep a database busy while another answer is written. Each holds all that it needs in memory at once. */
const AT_ONCE = 2;
/** How much the last answer says of the next one; the rest is said by all before. */
const LAST_COUNTS = 0.3;
/** Of all texts whose weight is known, in characters; of the one longest unused it is forgotten first. */
const CHARACTERS_MAX = 2_000_000;

export function createHeavyQueries(heavyMs = HEAVY_MS): HeavyQueries {
  const weights = new LRUCache<string, number>({
    maxSize: CHARACTERS_MAX,
    sizeCalculation: (_weight, text) => Math.max(1, text.length),
  });
  /** Texts that are being answered, and were not before. */
  const news = new Set<string>();
  const line = pLimit(AT_ONCE);
  let running = 0;

  /** About the time that it would have taken alone: all that are answered at a time share the time. */
  async function weighed<T>(text: string, work: () => Promise<T>): Promise<T> {
    if (!weights.has(text)) news.add(text);
    running += 1;
    const [begun, together] = [performance.now(), running];
    try {
      return await work();
    } finally {
      const ms = (2 * (performance.now() - begun)) / (together + running);
      running -= 1;
      const former = weights.get(text) ?? ms;
      weights.set(text, former + LAST_COUNTS * (ms - former));
      news.delete(text);
    }
  }

  const isHeavy = (text: string): boolean => (weights.get(text) ?? -1) >= heavyMs;
  return {
    isHeavy,
    answer: (text, work) =>
      isHeavy(text) || news.has(text)
        ? (line(weighed, text, work) as ReturnType<typeof work>)
        : weighed(text, work),
  };
}
