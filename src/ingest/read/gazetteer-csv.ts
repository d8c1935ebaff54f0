import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { DomainError } from '../../domain/errors.js';

/** One row of a gazetteer, and where it stands, so that whatever is wrong with it can be found. */
export interface GazetteerRow {
  readonly line: number;
  /** The cell, trimmed. Fails where it is empty. */
  required(column: string): string;
  /** The cell, trimmed; null where it is empty. */
  optional(column: string): string | null;
  /** The cell, split at `;`. */
  list(column: string): readonly string[];
  /** Ends the reading with the place of the fault. */
  fault(column: string, message: string): DomainError;
}

export interface GazetteerTable {
  readonly file: string;
  readonly sha256: string;
  readonly characters: number;
  readonly rows: readonly GazetteerRow[];
}

const CHARACTERS_MAX = 4_000_000;

/**
 * Reads one CSV file: UTF-8, a header row with exactly these columns first, a line break at its end.
 *
 * @throws DomainError GAZETTEER_INVALID that names file, line and column: missing, cut off, edited by mistake.
 */
export async function readGazetteerCsv(
  folder: string,
  file: string,
  columns: readonly string[],
): Promise<GazetteerTable> {
  const bytes = await readFile(path.join(folder, file)).catch((cause: unknown) => {
    throw faultOf(file, null, null, `the file cannot be read in ${folder}; restore it.`, cause);
  });
  const text = decode(file, bytes);
  const [header, ...records] = parseRecords(file, text);
  checkHeader(file, header?.cells ?? [], columns);
  const rows = records.map((record) => rowOf(file, columns, header?.cells.length ?? 0, record));
  if (rows.length === 0) throw faultOf(file, 2, null, 'the file has a header and no rows; restore it.');
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters: text.length,
    rows,
  };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function decode(file: string, bytes: Uint8Array): string {
  if (bytes.length > CHARACTERS_MAX * 3) throw faultOf(file, null, null, 'the file is larger than 12 MB.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw faultOf(file, null, null, 'the file is not UTF-8, or was cut in the middle of a character.', cause);
  }
  if (text.length === 0) throw faultOf(file, 1, null, 'the file is empty; restore it.');
  if (!text.endsWith('\n')) {
    const line = text.split('\n').length;
    throw faultOf(file, line, null, 'the last line has no line break, so the file may have been cut off.');
  }
  return text;
}

function parseRecords(file: string, text: string): readonly CsvRecord[] {
  try {
    const parsed = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as {
      readonly info: { readonly lines: number };
      readonly record: readonly string[];
    }[];
    return parsed.map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw faultOf(file, typeof cause.lines === 'number' ? cause.lines : null, null, cause.message, cause);
  }
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): void {
  columns.forEach((column, index) => {
    if (header[index] === column) return;
    const found = header[index] === undefined ? 'nothing' : `"${header[index]}"`;
    throw faultOf(file, 1, column, `expected as column ${index + 1} of the header, found ${found}.`);
  });
}

function rowOf(
  file: string,
  columns: readonly string[],
  width: number,
  { line, cells }: CsvRecord,
): GazetteerRow {
  const missing = columns[cells.length];
  if (missing !== undefined) throw faultOf(file, line, missing, 'the row ends before this column.');
  if (cells.length > width) {
    throw faultOf(
      file,
      line,
      columns[columns.length - 1] ?? null,
      `${cells.length} cells under ${width} headings.`,
    );
  }
  const at = new Map(columns.map((column, index) => [column, index]));
  const optional = (column: string): string | null => cells[at.get(column) ?? -1]?.trim() || null;
  const fault = (column: string, message: string): DomainError => faultOf(file, line, column, message);
  return {
    line,
    optional,
    fault,
    required(column) {
      const value = optional(column);
      if (value === null) throw fault(column, 'must not be empty.');
      return value;
    },
    list(column) {
      const parts = (optional(column) ?? '').split(';').map((part) => part.trim());
      return parts.filter((part) => part !== '');
    },
  };
}

function faultOf(
  file: string,
  line: number | null,
  column: string | null,
  message: string,
  cause?: unknown,
): DomainError {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
  return new DomainError(
    'GAZETTEER_INVALID',
    `${place.filter((part) => part !== null).join(', ')}: ${message}`,
    { file, line, column },
    cause,
  );
}
