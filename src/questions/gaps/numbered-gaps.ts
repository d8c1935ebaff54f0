import { onceFor } from '../../domain/once-for.js';
import { growingBytes, growingWords } from '../../projection/growing.js';
import { GAP_READINGS, type GapReading } from './gaps-answer.js';

/** Clauses that are gaps of one kind, by number, each with how it may be read: its place among `GAP_READINGS`. */
export interface NumberedGaps {
  readonly clauses: Uint32Array;
  readonly readings: Uint8Array;
}

/** Takes gaps in the order of their numbers. */
export function growingGaps(): {
  readonly add: (clause: number, reading: GapReading) => void;
  readonly all: () => NumberedGaps;
} {
  const [clauses, readings] = [growingWords(), growingBytes()];
  return {
    add: (clause, reading) => {
      clauses.push(clause);
      readings.push(GAP_READINGS.indexOf(reading));
    },
    all: () => ({ clauses: clauses.values().slice(), readings: readings.values().slice() }),
  };
}

/** How many there are of each reading, by its place: the same list is asked with each page. */
export const countReadings = onceFor(({ readings }: NumberedGaps): Uint32Array => {
  const counts = new Uint32Array(GAP_READINGS.length);
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at] ?? 0;
    counts[reading] = (counts[reading] ?? 0) + 1;
  }
  return counts;
});

/** Those that are read in one of these ways; no ways: all. */
export function clausesRead(gaps: NumberedGaps, wanted: readonly GapReading[]): NumberedGaps {
  if (wanted.length === 0) return gaps;
  const isWanted = GAP_READINGS.map((reading) => wanted.includes(reading));
  const isRead = (_: number, at: number): boolean => isWanted[gaps.readings[at] ?? 0] === true;
  return { clauses: gaps.clauses.filter(isRead), readings: gaps.readings.filter(isRead) };
}
