import { exportFault } from './export-fault.js';
import type { ExportFile } from './export-files.js';
import type { Owned } from './line-shapes.js';
import type { Lines } from './read-lines.js';

/** Lines of one file that belong to one source, and the number of the first of them. */
interface Run<T> {
  readonly claims: readonly T[];
  readonly line: number;
}

/** Hands out the lines of one source after those of the other. */
export interface RunReader<T> {
  readonly runOf: (source: string) => Promise<Run<T>>;
  /** Nothing may be left; and the end of the file must be reached, where it is compared with the manifest. */
  readonly end: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The lines of a source must stand in the order of `compare`, each once, and sources ascending; else EXPORT_INVALID. */
export function createRunReader<T>(
  file: ExportFile,
  lines: AsyncGenerator<Lines>,
  read: (value: unknown, number: number) => Owned<T>,
  compare: (a: T, b: T) => number,
): RunReader<T> {
  let piece: Lines = { first: 1, values: [] };
  let at = -1;
  let next: Owned<T> | null = null;
  const numberOfNext = (): number => piece.first + at;

  /** True where the next line has to be waited for. */
  const isPieceRead = (): boolean => at + 1 >= piece.values.length;
  const step = (): void => {
    at += 1;
    next = at < piece.values.length ? read(piece.values[at], numberOfNext()) : null;
  };
  const stepOver = async (): Promise<void> => {
    const { done, value } = await lines.next();
    piece = done ? { first: numberOfNext() + 1, values: [] } : value;
    at = -1;
    step();
  };
  const start = async (): Promise<void> => {
    if (at === -1) await stepOver();
  };
  const misplaced = (): Error =>
    exportFault(
      file,
      next === null ? null : numberOfNext(),
      `it belongs to the source ${next?.source}, which is not in sources.jsonl, or it stands in the wrong place or twice`,
    );
  return {
    async runOf(source) {
      await start();
      const line = next === null ? 0 : numberOfNext();
      const claims: T[] = [];
      let last: T | null = null;
      while (next?.source === source) {
        if (last !== null && compare(last, next.claim) >= 0) throw misplaced();
        last = next.claim;
        claims.push(last);
        if (isPieceRead()) await stepOver();
        else step();
      }
      if (next !== null && next.source < source) throw misplaced();
      return { claims, line };
    },
    async end() {
      await start();
      if (next !== null) throw misplaced();
    },
    async close() {
      await lines.return(undefined);
    },
  };
}
