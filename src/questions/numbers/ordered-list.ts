import type { SortKey } from '../../domain/page.js';

/** A list that is in the order of its keys, of which only a page is looked at. */
export interface OrderedList<T> {
  readonly count: number;
  /** The key of what stands at this place, or its beginning: then those that agree in it are brought to be told apart. */
  readonly keyAt: (at: number) => SortKey;
  /** The items from one place to before another; one that the graph has lost is left out. */
  readonly items: (from: number, to: number) => Promise<readonly T[]>;
  readonly keyOf: (item: T) => SortKey;
}
