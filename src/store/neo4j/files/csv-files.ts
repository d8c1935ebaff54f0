import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What waits for the system to take it: few calls, little memory, as there are some thirty files. */
const PIECE_BYTES = 256 * 1024;
/** Of one code unit in UTF-8; of a pair of them there are four. */
const UNIT_BYTES_MAX = 3;

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
  readonly piece: Buffer;
  used: number;
  rows: number;
}

/**
 * Writes at once, not beside other work: what is written is ours to compute, and the system takes it without delay. Rows become bytes one by
 * one: as texts that wait to be joined they would be carried about by every collection of garbage. Nothing is made sure to be on the disk, as
 * what a crash of the machine leaves is made anew.
 */
export function createCsvFiles(folder: string): CsvFiles {
  const files = new Map<string, CsvFile>();
  const open = (name: string, header: string): CsvFile => {
    const handle = openSync(path.join(folder, name), 'wx');
    const file = { handle, piece: Buffer.allocUnsafeSlow(PIECE_BYTES), used: 0, rows: 0 };
    files.set(name, file);
    append(file, header);
    return file;
  };
  return {
    add(name, header, row) {
      const file = files.get(name) ?? open(name, header);
      file.rows += 1;
      append(file, row);
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

function append(file: CsvFile, row: string): void {
  const bytesMax = row.length * UNIT_BYTES_MAX + 1;
  if (file.used + bytesMax > PIECE_BYTES) flush(file);
  if (bytesMax > PIECE_BYTES) {
    writeFileSync(file.handle, `${row}\n`);
    return;
  }
  file.used += file.piece.write(row, file.used);
  file.piece[file.used] = LINE_BREAK;
  file.used += 1;
}

function flush(file: CsvFile): void {
  writeFileSync(file.handle, file.piece.subarray(0, file.used));
  file.used = 0;
}

const LINE_BREAK = 0x0a;
