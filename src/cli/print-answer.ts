import { answerXlsx } from '../filing/answer-xlsx.js';
import type { AnsweredQuestion } from '../filing/answered-question.js';
import type { AskBeside } from '../filing/stated-completeness.js';
import { tableCsv } from '../filing/table-csv.js';
import { whatIsMissing } from '../operations/what-is-missing.js';
import { fittedWidths } from '../reports/fitted-widths.js';
import { textTable } from '../reports/text-table.js';
import type { AnswerFormat } from './answer-format.js';
import { type Streams, say } from './streams.js';
import { terminalWidth } from './terminal-width.js';
import { writeOutput } from './write-output.js';

export interface PrintSettings {
  readonly format: AnswerFormat;
  /** File to write; standard output where it is undefined. */
  readonly out: string | undefined;
}

interface Answered extends Omit<AnsweredQuestion, 'completeness'> {
  /** For what a file says besides. */
  readonly ask: AskBeside;
}

/** The answer on standard output or in a file; what it leaves out, in words, on standard error. */
export async function printAnswer(
  answered: Answered,
  { format, out }: PrintSettings,
  streams: Streams,
): Promise<void> {
  const { operation, answer, ask } = answered;
  const table = operation.table(answer);
  const makers: Readonly<Record<AnswerFormat, () => string | Promise<Uint8Array>>> = {
    json: () => `${JSON.stringify(answer, null, 2)}\n`,
    csv: () => tableCsv(table),
    xlsx: () => answerXlsx(answered, ask),
    table: () => {
      const rows = table.rows.map((row) => row.map((cell) => shortened(String(cell ?? ''))));
      return `${textTable(table.columns, rows, fittedWidths([table.columns, ...rows], terminalWidth(streams)))}\n`;
    },
  };
  const made = await makers[format]();
  if (out === undefined) streams.out.write(made);
  else {
    writeOutput(out, made);
    say(streams, `${table.rows.length} rows of 「${operation.title.zh}」 are in ${out}.`);
  }
  for (const sentence of whatIsMissing(answer, operation)) say(streams, sentence);
  const isShortened = table.rows.some((row) =>
    row.some((cell) => shortened(String(cell ?? '')) !== String(cell ?? '')),
  );
  if (format === 'table' && isShortened)
    say(streams, 'Long cells end in … here: `--format csv`, `xlsx` or `json` has them whole.');
}

/** A table for the eye; its layout also takes minutes for cells of a hundred lines. */
const CELL_LENGTH_MAX = 120;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= CELL_LENGTH_MAX
    ? text
    : `${characters.slice(0, CELL_LENGTH_MAX - 1).join('')}…`;
}
