/** From the keys by which a store knows its nodes, whole numbers from 0, to their numbers in a projection. */
export interface KeyNumbers {
  set(key: number, number: number): void;
  /** -1 where the key was not set. */
  get(key: number): number;
}

/** How many places an array may have for each key that it holds; of fewer keys among more places a map is smaller. */
const PLACES_PER_KEY = 16;

export function createKeyNumbers(count: number, keyMax: number): KeyNumbers {
  if (keyMax > PLACES_PER_KEY * (count + 1)) {
    const numbers = new Map<number, number>();
    return { set: (key, number) => void numbers.set(key, number), get: (key) => numbers.get(key) ?? -1 };
  }
  const numbers = new Int32Array(keyMax + 1).fill(-1);
  return {
    set(key, number) {
      numbers[key] = number;
    },
    get: (key) => numbers[key] ?? -1,
  };
}
