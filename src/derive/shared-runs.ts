import { isStart, type RunPlaces, SHORTEST_RUN } from './run-places.js';
import { LINE_END, type RunText } from './run-text.js';

/** What one unit shares with units of another text: for each of these, where runs begin in the text of the one, and how long they are, in turn. */
export type SharedRuns = ReadonlyMap<number, readonly number[]>;

/**
 * The runs of at least four characters that a unit shares with each unit of another text: from left to right, as long as can be. All
 * units of the other are looked at in one go, so that what is not shared costs nothing. To be asked for ascending units.
 */
export function createSharedRuns({ text, starts }: RunText, other: RunPlaces): (unit: number) => SharedRuns {
  const { unitOf, next, of } = other;
  // For each unit of the other the place after its last run: what lies before is no other run.
  const free = new Int32Array(of.starts.length);
  return (unit) => {
    const found = new Map<number, number[]>();
    const end = starts[unit + 1] ?? 0;
    for (let at = starts[unit] ?? 0; at < end; at++) {
      if (!isStart(text, at)) continue;
      for (let place = other.first(text, at); place !== -1; ) {
        const far = unitOf[place] as number;
        const isTaken = (free[far] as number) > at;
        let longest = 0;
        for (; place !== -1 && unitOf[place] === far; place = next[place] as number)
          if (!isTaken) longest = Math.max(longest, lengthOf(text, at, of.text, place));
        if (isTaken) continue;
        free[far] = at + longest;
        const runs = found.get(far);
        if (runs) runs.push(at, longest);
        else found.set(far, [at, longest]);
      }
    }
    return found;
  };
}

function lengthOf(text: string, at: number, other: string, place: number): number {
  let length = SHORTEST_RUN;
  for (;;) {
    const code = text.charCodeAt(at + length);
    if (code === LINE_END || code !== other.charCodeAt(place + length)) return length;
    length += 1;
  }
}

/** The words of runs, each once, longest first. */
export function wordsOfRuns(text: string, runs: readonly number[]): readonly string[] {
  const words = new Set<string>();
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at] as number;
    words.add(text.slice(start, start + (runs[at + 1] as number)));
  }
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
