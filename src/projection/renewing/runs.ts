/** Nodes in a row that are taken over from one of two places: from among the former ones, or from among those that were read anew. */
export interface Run {
  readonly isFresh: boolean;
  readonly from: number;
  readonly to: number;
  /** The number that the first of them gets. */
  readonly start: number;
}

export interface Runs {
  /** Adds the nodes from `from` to before `to`; those that follow the last ones become one run with them. */
  add(isFresh: boolean, from: number, to: number): void;
  /** How many nodes there are now. */
  readonly count: number;
  all(): readonly Run[];
}

export function createRuns(): Runs {
  const runs: Run[] = [];
  let count = 0;
  return {
    add(isFresh, from, to) {
      if (from >= to) return;
      const last = runs.at(-1);
      if (last?.isFresh === isFresh && last.to === from) runs[runs.length - 1] = { ...last, to };
      else runs.push({ isFresh, from, to, start: count });
      count += to - from;
    },
    get count() {
      return count;
    },
    all: () => runs,
  };
}

/** The number of now of each former node that was taken over, -1 for all others. */
export function keptNumbers(runs: readonly Run[], formerCount: number): Int32Array {
  const numbers = new Int32Array(formerCount).fill(-1);
  for (const { isFresh, from, to, start } of runs) {
    for (let at = isFresh ? to : from; at < to; at++) numbers[at] = start + at - from;
  }
  return numbers;
}
