import { LRUCache } from 'lru-cache';

/** Texts of answers as JSON in UTF-8, each kept as long as the graph is as it was when it was made. */
export interface KeptAnswers {
  /**
   * The answer called `key`: one made of the state that `stateNow` tells, or what `make` gives. Who asks for what is just being made
   * waits for it, and asks again where it then is of another state. Where `stateNow` tells none, or fails, or `make` gives none, none is kept.
   */
  readonly answer: <T extends Buffer | null>(
    key: string,
    stateNow: () => Promise<string | null>,
    make: () => Promise<T>,
  ) => Promise<T | Buffer>;
}

/** Of all that are kept, and of one. */
const BYTES_MAX = 32 * 1024 * 1024;
const BYTES_OF_ONE_MAX = 8 * 1024 * 1024;

interface Kept {
  readonly state: string;
  readonly json: Buffer;
}

/** The answer longest unused is forgotten first. */
export function createKeptAnswers(): KeptAnswers {
  const kept = new LRUCache<string, Kept>({
    maxSize: BYTES_MAX,
    maxEntrySize: BYTES_OF_ONE_MAX,
    sizeCalculation: ({ state, json }, key) => json.length + 2 * (key.length + state.length),
  });
  /** Each ends, however it ends, with its answer kept or not. */
  const making = new Map<string, Promise<unknown>>();
  return {
    answer: async (key, tellState, make) => {
      // Why it cannot be told is said by whoever then makes the answer.
      const stateNow = (): Promise<string | null> => tellState().catch(() => null);
      for (;;) {
        const state = await stateNow();
        if (state === null) return make();
        const found = kept.get(key);
        if (found?.state === state) return found.json;
        const other = making.get(key);
        if (other) {
          await other;
          continue;
        }
        const made = make().then(async (json) => {
          if (json && (await stateNow()) === state) kept.set(key, { state, json });
          return json;
        });
        const end = (): void => {
          making.delete(key);
        };
        making.set(key, made.then(end, end));
        return made;
      }
    },
  };
}
