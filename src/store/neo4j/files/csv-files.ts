import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** In UTF-16 code units: few calls of the system, little memory, as there are some thirty files. */
const PIECE_LENGTH = 256 * 1024;

/** The CSV files of one folder, made as they are first written to. */
export interface CsvFiles {
  /** A row without its line break; the first row of a file comes after `header`. */
  add(name: string, header: string, row: string): void;
  /** How many rows each file has so far. */
  rows(): ReadonlyMap<string, number>;
  close(): void;
}

interface CsvFile {
  readonly handle: number;
  rows: number;
  waiting: string;
}

/**
 * Writes at once, not beside other work: what is written is ours to compute, and the system takes it without delay. Nothing is made sure to be
 * on the disk, as what a crash of the machine leaves is made anew.
 */
export function createCsvFiles(folder: string): CsvFiles {
  const files = new Map<string, CsvFile>();
  const flush = (file: CsvFile): void => {
    writeFileSync(file.handle, file.waiting);
    file.waiting = '';
  };
  const open = (name: string, header: string): CsvFile => {
    const file = { handle: openSync(path.join(folder, name), 'wx'), rows: 0, waiting: `${header}\n` };
    files.set(name, file);
    return file;
  };
  return {
    add(name, header, row) {
      const file = files.get(name) ?? open(name, header);
      file.rows += 1;
      file.waiting += `${row}\n`;
      if (file.waiting.length >= PIECE_LENGTH) flush(file);
    },
    rows: () => new Map([...files].map(([name, { rows }]) => [name, rows])),
    close() {
      for (const file of files.values()) {
        flush(file);
        closeSync(file.handle);
      }
    },
  };
}
