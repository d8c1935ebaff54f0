import path from 'node:path';
import { DomainError } from '../domain/errors.js';
import type { Streams } from './streams.js';
import { terminalWidth } from './terminal-width.js';

export const ANSWER_FORMATS = ['table', 'json', 'csv', 'xlsx'] as const;

export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

interface Settings {
  readonly format?: AnswerFormat;
  readonly out?: string;
}

/**
 * The format asked for, else the one that the ending of a file stands for. Fails with INVALID_ARGUMENT where it tells none, and
 * where a file of Excel would go to a terminal.
 */
export function answerFormat({ format, out }: Settings, streams: Streams): AnswerFormat {
  const meant = format ?? (out === undefined ? 'table' : ENDINGS[path.extname(out).toLowerCase()]);
  if (meant === undefined)
    throw new DomainError(
      'INVALID_ARGUMENT',
      `${JSON.stringify(path.basename(out ?? ''))} does not tell its format: end it in .csv, .xlsx, .json or .txt, or add --format.`,
    );
  if (meant === 'xlsx' && out === undefined && terminalWidth(streams) !== null)
    throw new DomainError(
      'INVALID_ARGUMENT',
      'A file of Excel is not for the terminal: add --out answer.xlsx.',
    );
  return meant;
}

const ENDINGS: Readonly<Record<string, AnswerFormat>> = {
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.json': 'json',
  '.txt': 'table',
};
