import path from 'node:path';
import { DomainError } from '../domain/errors.js';

export const ANSWER_FORMATS = ['table', 'json', 'csv'] as const;

export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The format asked for, else the one that the ending of a file stands for; fails with INVALID_ARGUMENT where it tells none. */
export function answerFormat(format: AnswerFormat | undefined, out: string | undefined): AnswerFormat {
  const meant = format ?? (out === undefined ? 'table' : ENDINGS[path.extname(out).toLowerCase()]);
  if (meant !== undefined) return meant;
  throw new DomainError(
    'INVALID_ARGUMENT',
    `${JSON.stringify(path.basename(out ?? ''))} does not tell its format: end it in .csv, .json or .txt, or add --format.`,
  );
}

const ENDINGS: Readonly<Record<string, AnswerFormat>> = { '.csv': 'csv', '.json': 'json', '.txt': 'table' };
