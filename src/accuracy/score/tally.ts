/** How many answers were expected, how many were given, and how many of those were right. */
export interface Tally {
  readonly expected: number;
  readonly got: number;
  readonly right: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NOTHING: Tally = { expected: 0, got: 0, right: 0 };

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { expected, got, right }) => ({
      expected: sum.expected + expected,
      got: sum.got + got,
      right: sum.right + right,
    }),
    NOTHING,
  );
}

/** In [0, 1], rounded to four digits. Where nothing was given, or nothing expected, nothing of it is wrong: 1. */
export function figuresOf({ expected, got, right }: Tally): Figures {
  const precision = got === 0 ? 1 : right / got;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = expected + got === 0 ? 1 : (2 * right) / (expected + got);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

/** Down, so that a figure is 1 only where nothing is wrong. */
function rounded(share: number): number {
  return Math.floor(share * 10_000 + 1e-9) / 10_000;
}
