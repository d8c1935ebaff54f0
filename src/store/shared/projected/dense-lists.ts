import { keepLast } from '../../../domain/keep-last.js';
import type { CheckedCondition } from '../check-condition.js';

/** Of which lists the store finds a page by going through its nodes in their order, as so many of them belong to it. */
export interface DenseLists {
  readonly has: (list: string) => boolean;
  /** Remembers of a list how many of how many nodes it holds. */
  readonly learn: (list: string, size: number, count: number) => void;
}

/** One of so many nodes: a page of twenty is found among some hundred. */
const ONE_OF = 20;
/** Lists remembered; and how often one is taken at its word before it is looked at again, as the graph changes. */
const LISTS_MAX = 1_000;
const ASKED_MAX = 1_000;

/** What was learnt may be of a former graph: it says how to answer quickly, not what. */
export function createDenseLists(): DenseLists {
  const left = new Map<string, number>();
  return {
    has: (list) => {
      const times = left.get(list) ?? 0;
      if (times === 0) return false;
      left.set(list, times - 1);
      return true;
    },
    learn: (list, size, count) => {
      if (size * ONE_OF < count) left.delete(list);
      else keepLast(left, list, ASKED_MAX, LISTS_MAX);
    },
  };
}

/** Whether each node tells by its own fields if it belongs to the list. */
export function isOfOwnFields({ related, anyOf, not }: CheckedCondition): boolean {
  return related.length === 0 && anyOf === null && not === null;
}
