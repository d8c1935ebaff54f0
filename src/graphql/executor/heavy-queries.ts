import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';

/** What is asked: a text, and what it is called with, on which it depends how much there is to do. */
interface WeighedQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Which queries take long to answer, and a line in which they wait for each other. */
export interface HeavyQueries {
  /** Whether answering it has taken long, so that its answer is worth keeping; of one that is new, whether its text with other variables has. */
  readonly isHeavy: (query: WeighedQuery) => boolean;
  /**
   * What `work` gives, which answers this query. A heavy one first waits until few others are being answered: together they would
   * take as long, and hold in memory at once all that each of them needs. So does one that is being answered for the first time, as
   * nobody knows yet what it takes: sixteen clients who begin with the largest matrix would have sixteen of it made at once.
   */
  readonly answer: <T>(query: WeighedQuery, work: () => Promise<T>) => Promise<T>;
}

/** Sixteen clients who ask at once shall have their answers within 200 ms. */
const HEAVY_MS = 10;
/** Enough to keep a database busy while another answer is written. Each holds all that it needs in memory at once. */
const AT_ONCE = 2;
/** How much the last answer says of the next one; the rest is said by all before. */
const LAST_COUNTS = 0.3;
/** Of all texts whose weight is known, in characters, and of all that they are called with; what is longest unused is forgotten first. */
const CHARACTERS_MAX = 2_000_000;

interface Weight {
  /** Stands for the text, which may be long, where what it is called with is told apart. */
  readonly number: number;
  /** Null until it was answered once. */
  readonly ms: number | null;
}

export function createHeavyQueries(heavyMs = HEAVY_MS): HeavyQueries {
  const texts = ofCharacters<Weight>();
  const queries = ofCharacters<number>();
  /** Queries that are being answered, and were not before. */
  const news = new Set<string>();
  const line = pLimit(AT_ONCE);
  let [known, running] = [0, 0];

  function weightOf(text: string): Weight {
    const found = texts.get(text);
    if (found) return found;
    const weight = { number: ++known, ms: null };
    texts.set(text, weight);
    return weight;
  }

  const keyOf = ({ text, variables }: WeighedQuery): string =>
    `${weightOf(text).number} ${JSON.stringify(variables)}`;

  /** About the time that it would have taken alone: all that are answered at a time share the time. */
  async function weighed<T>(key: string, text: string, work: () => Promise<T>): Promise<T> {
    if (!queries.has(key)) news.add(key);
    running += 1;
    const [begun, together] = [performance.now(), running];
    try {
      return await work();
    } finally {
      const ms = (2 * (performance.now() - begun)) / (together + running);
      running -= 1;
      const weight = weightOf(text);
      texts.set(text, { ...weight, ms: mixed(weight.ms, ms) });
      queries.set(key, mixed(queries.get(key) ?? null, ms));
      news.delete(key);
    }
  }

  const isHeavyBy = (key: string, text: string): boolean =>
    (queries.get(key) ?? weightOf(text).ms ?? -1) >= heavyMs;
  return {
    isHeavy: (query) => isHeavyBy(keyOf(query), query.text),
    answer: (query, work) => {
      const [key, { text }] = [keyOf(query), query];
      return isHeavyBy(key, text) || news.has(key)
        ? (line(weighed, key, text, work) as ReturnType<typeof work>)
        : weighed(key, text, work);
    },
  };
}

function ofCharacters<V extends {}>(): LRUCache<string, V> {
  return new LRUCache({
    maxSize: CHARACTERS_MAX,
    sizeCalculation: (_value, key) => Math.max(1, key.length),
  });
}

function mixed(former: number | null, last: number): number {
  return former === null ? last : former + LAST_COUNTS * (last - former);
}
