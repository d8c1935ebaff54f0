/** A partner with the measures that it shares with the agency. */
export interface Shared {
  readonly id: string;
  readonly clauseIds: readonly string[];
}

/** Two partners who have a part in the same of these measures. */
export interface Tie {
  /** Places in the list of partners. */
  readonly a: number;
  readonly b: number;
  /** Measures in which both have a part. */
  readonly measures: number;
}

/** Who of the partners work together in the agency's measures: the strongest ties first, at most so many. */
export function tiesOf(partners: readonly Shared[], most: number): readonly Tie[] {
  const sets = partners.map(({ clauseIds }) => new Set(clauseIds));
  const ties = partners.flatMap((_, a) =>
    partners.slice(a + 1).map((_, at) => ({ a, b: a + 1 + at, measures: common(sets[a], sets[a + 1 + at]) })),
  );
  return ties
    .filter(({ measures }) => measures > 1)
    .sort((one, other) => other.measures - one.measures || one.a - other.a || one.b - other.b)
    .slice(0, most);
}

function common(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number {
  return one && other ? [...one].filter((id) => other.has(id)).length : 0;
}
