import { isTurnOver, nextTurn } from './turns.js';

/** Work that may rest wherever it yields; what it returns is what was worked out. */
export type Slices<T> = Generator<void, T>;

/** What is told one by one, a range of so many things at a time. */
export interface Told<A extends readonly unknown[]> {
  readonly length: number;
  readonly each: (from: number, to: number, meet: (...told: A) => void) => void;
}

/** So many things are gone through without a look at the clock. */
const SLICE = 4_096;

/** Goes through so many things, and may rest after some thousand. */
export function* eachSlice(count: number, work: (from: number, to: number) => void): Slices<void> {
  for (let from = 0; from < count; from += SLICE) {
    if (from > 0) yield;
    work(from, Math.min(count, from + SLICE));
  }
}

/** All at once: for what is short, or has a thread of its own. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** A slice at a time, in turns with whatever else this thread has to do. */
export async function inTurns<T>(work: Slices<T>): Promise<T> {
  for (;;) {
    if (isTurnOver()) await nextTurn();
    const { done, value } = work.next();
    if (done) return value;
  }
}
