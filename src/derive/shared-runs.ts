/** Characters from which on a run in common counts: four are a term (中欧班列), fewer are grammar. */
const SHORTEST_RUN = 4;

/** Where each run of four characters stands in the passages of one text. */
export type RunIndex = ReadonlyMap<string, readonly (readonly [passage: number, at: number])[]>;

export function indexRuns(passages: readonly string[]): RunIndex {
  const index = new Map<string, [number, number][]>();
  passages.forEach((passage, number) => {
    for (const [at, start] of startsOf(passage)) {
      const places = index.get(start);
      if (places) places.push([number, at]);
      else index.set(start, [[number, at]]);
    }
  });
  return index;
}

/** The runs of at least four characters that both texts have, each once, longest first: from left to right, as long as can be. */
export function sharedRuns(
  text: readonly string[],
  other: readonly string[],
  index: RunIndex,
): readonly string[] {
  const runs = new Set<string>();
  for (const passage of text) {
    for (let at = 0; at + SHORTEST_RUN <= passage.length; ) {
      const length = longestAt(passage, at, other, index);
      if (length > 0) runs.add(passage.slice(at, at + length));
      at += Math.max(length, 1);
    }
  }
  return [...runs].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The four characters from each place on. */
export function* startsOf(passage: string): Generator<readonly [at: number, start: string]> {
  for (let at = 0; at + SHORTEST_RUN <= passage.length; at++)
    yield [at, passage.slice(at, at + SHORTEST_RUN)];
}

/** Places looked at for one start; a text that repeats itself more often has shown what it has in common. */
const MOST_PLACES = 50;

function longestAt(passage: string, at: number, other: readonly string[], index: RunIndex): number {
  let longest = 0;
  const places = index.get(passage.slice(at, at + SHORTEST_RUN)) ?? [];
  for (const [number, start] of places.slice(0, MOST_PLACES)) {
    const far = other[number] ?? '';
    let length = SHORTEST_RUN;
    while (at + length < passage.length && passage[at + length] === far[start + length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
