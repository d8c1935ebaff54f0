/** Longest end of a title by which a text calls it again, in characters. */
const LONGEST_ENDING = 10;

/** Titles by their ends, so that a name finds the one title that ends in it in constant time. */
export interface TitleEndings<T> {
  add(title: string, value: T): void;
  /** The value of the only title that ends in `name`; 'SEVERAL' where more do, null where none does. */
  find(name: string): T | 'SEVERAL' | null;
}

export function createTitleEndings<T>(): TitleEndings<T> {
  const byEnding = new Map<string, { readonly title: string; readonly value: T } | 'SEVERAL'>();
  return {
    add(title, value) {
      for (let length = 2; length <= Math.min(LONGEST_ENDING, title.length); length++) {
        const ending = title.slice(-length);
        const known = byEnding.get(ending);
        const isOther = known !== undefined && (known === 'SEVERAL' || known.title !== title);
        byEnding.set(ending, isOther ? 'SEVERAL' : { title, value });
      }
    },
    find(name) {
      const found = byEnding.get(name);
      return found === undefined ? null : found === 'SEVERAL' ? found : found.value;
    },
  };
}
