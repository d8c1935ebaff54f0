import { createHash } from 'node:crypto';
import path from 'node:path';
import { once } from '../../domain/once.js';
import { exportFault } from './export-fault.js';
import type { ExportFile } from './export-files.js';
import type { Manifest } from './manifest.js';
import { readPieces } from './read-pieces.js';

/** Lines that follow one another, read. */
export interface Lines<T = unknown> {
  /** The number of the first, 1-based. */
  readonly first: number;
  readonly values: readonly T[];
}

/** What a line says, of its bytes without the break. */
export type ReadLine<T> = (bytes: Buffer, file: ExportFile, number: number) => T;

const LINE_BREAK = 0x0a;
/** No text of a document is near it; a file without line breaks must not fill the memory. */
const LINE_BYTES_MAX = 256 * 1024 * 1024;

/**
 * The lines of one file, as many at a time as one reading brings: to wait for each alone takes longer than to read it. At its end the file must have been the one that the manifest describes, byte for byte, else
 * EXPORT_INVALID. Only U+000A ends a line: texts hold U+2028, at which readline would cut them.
 */
export async function* readLines<T = unknown>(
  folder: string,
  file: ExportFile,
  expected: Manifest['files'][ExportFile],
  read: ReadLine<T>,
): AsyncGenerator<Lines<T>> {
  const hash = createHash('sha256');
  let number = 0;
  let parts: Buffer[] = [];
  let partBytes = 0;
  for await (const piece of readPieces(path.join(folder, file))) {
    hash.update(piece);
    const values: T[] = [];
    let start = 0;
    for (let end = piece.indexOf(LINE_BREAK); end !== -1; end = piece.indexOf(LINE_BREAK, start)) {
      const rest = piece.subarray(start, end);
      number += 1;
      values.push(read(parts.length === 0 ? rest : Buffer.concat([...parts, rest]), file, number));
      [parts, partBytes, start] = [[], 0, end + 1];
    }
    if (start < piece.length) parts.push(Buffer.from(piece.subarray(start)));
    partBytes += piece.length - start;
    if (values.length > 0) yield { first: number - values.length + 1, values };
    if (partBytes > LINE_BYTES_MAX) throw exportFault(file, number + 1, 'the line is longer than 256 MB');
  }
  if (partBytes > 0) throw exportFault(file, number + 1, 'the file is cut short within the line');
  if (number !== expected.records)
    throw exportFault(file, null, `it has ${number} lines, but its manifest says ${expected.records}`);
  if (hash.digest('hex') !== expected.sha256)
    throw exportFault(file, null, 'it was edited: its SHA-256 is not that of its manifest');
}

/** A line as JSON in UTF-8. */
export const jsonOf: ReadLine<unknown> = (bytes, file, number) => {
  try {
    return JSON.parse(utf8().decode(bytes));
  } catch {
    throw exportFault(file, number, 'the line is no JSON in UTF-8');
  }
};

const utf8 = once(() => new TextDecoder('utf-8', { fatal: true }));
