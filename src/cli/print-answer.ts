import type { Operation } from '../operations/operation.js';
import { tableCsv } from '../operations/table-csv.js';
import { whatIsMissing } from '../operations/what-is-missing.js';
import { fittedWidths } from '../reports/fitted-widths.js';
import { textTable } from '../reports/text-table.js';
import type { AnswerFormat } from './answer-format.js';
import { type Streams, say } from './streams.js';
import { writeOutput } from './write-output.js';

export interface PrintSettings {
  readonly format: AnswerFormat;
  /** File to write; standard output where it is undefined. */
  readonly out: string | undefined;
}

/** The answer on standard output or in a file; what it leaves out, in words, on standard error. */
export function printAnswer(
  operation: Operation,
  answer: unknown,
  { format, out }: PrintSettings,
  streams: Streams,
): void {
  const table = operation.table(answer);
  const texts: Readonly<Record<AnswerFormat, () => string>> = {
    json: () => `${JSON.stringify(answer, null, 2)}\n`,
    csv: () => tableCsv(table),
    table: () => {
      const rows = table.rows.map((row) => row.map((cell) => shortened(String(cell ?? ''))));
      return `${textTable(table.columns, rows, fittedWidths([table.columns, ...rows], widthOf(streams)))}\n`;
    },
  };
  const text = texts[format]();
  if (out === undefined) streams.out.write(text);
  else {
    writeOutput(out, text);
    say(streams, `${table.rows.length} rows of 「${operation.title.zh}」 are in ${out}.`);
  }
  for (const sentence of whatIsMissing(answer)) say(streams, sentence);
  const isShortened = table.rows.some((row) =>
    row.some((cell) => shortened(String(cell ?? '')) !== String(cell ?? '')),
  );
  if (format === 'table' && isShortened)
    say(streams, 'Long cells end in … here: `--format csv` or `json` has them whole.');
}

/** A table for the eye; its layout also takes minutes for cells of a hundred lines. */
const CELL_LENGTH_MAX = 120;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= CELL_LENGTH_MAX
    ? text
    : `${characters.slice(0, CELL_LENGTH_MAX - 1).join('')}…`;
}

/** Columns of the terminal; null where a file or a pipe takes the output. */
function widthOf({ out }: Streams): number | null {
  return 'columns' in out && typeof out.columns === 'number' ? out.columns : null;
}
