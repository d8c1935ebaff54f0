import type { LineageDocument } from './lineage-document.js';

/** A pair of characters shared by the headings counts so much more. */
const HEADING_WEIGHT = 2;

/** How telling a pair of characters of the lower document is, by its number. */
type Rarity = (pair: number) => number;

/** `mass` and how much telling text runs of the lower document hold: each pair of characters once, however often the run comes. */
export function massOfRuns(
  { words, pairs }: LineageDocument,
  runs: readonly number[],
  rarity: Rarity,
): number {
  const counted = new Set<number>();
  let mass = 0;
  for (const { start, length } of longestFirst(words.text, runs)) {
    for (let at = start; at + 1 < start + length; at++) {
      const pair = pairs.at[at] as number;
      if (pair === -1 || counted.has(pair)) continue;
      counted.add(pair);
      mass += rarity(pair);
    }
  }
  return mass;
}

/** At least as much as `massOfRuns`: a pair that comes twice counts twice. */
export function mostMassOfRuns({ pairs }: LineageDocument, runs: readonly number[], rarity: Rarity): number {
  let mass = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const end = (runs[run] as number) + (runs[run + 1] as number) - 1;
    for (let at = runs[run] as number; at < end; at++) {
      const pair = pairs.at[at] as number;
      if (pair !== -1) mass += rarity(pair);
    }
  }
  return mass;
}

/** `mass` and what the heading of a unit of the lower document shares with another heading; null: with one that is the same. */
export function massOfHeadings(
  mass: number,
  { pairs }: LineageDocument,
  heading: ReadonlySet<number>,
  other: ReadonlySet<number> | null,
  rarity: Rarity,
): number {
  let sum = mass;
  for (const code of heading)
    if (other === null || other.has(code)) sum += HEADING_WEIGHT * rarity(pairs.numbers.get(code) ?? -1);
  return sum;
}

/** Sums of numbers hang on their order, which must not hang on where in the text a run stands. */
function longestFirst(text: string, runs: readonly number[]) {
  const found = [];
  for (let run = 0; run < runs.length; run += 2) {
    const [start, length] = [runs[run] as number, runs[run + 1] as number];
    found.push({ start, length, words: text.slice(start, start + length) });
  }
  return found.sort((a, b) => b.length - a.length || (a.words < b.words ? -1 : 1));
}
