import { bookXlsx } from '../reports/sheets/book-xlsx.js';
import { answerBook } from './answer-book.js';
import type { AnsweredQuestion } from './answered-question.js';
import { type AskBeside, statedCompleteness } from './stated-completeness.js';

/**
 * The answer to a published question as a file of Excel: the table that its CSV has, and what it answers, of which release, and
 * whether it is whole. The same release, question and address give the same bytes. Fails with REPORT_TOO_LARGE.
 */
export async function answerXlsx(
  asked: Omit<AnsweredQuestion, 'completeness'>,
  ask: AskBeside,
): Promise<Uint8Array> {
  return bookXlsx(answerBook({ ...asked, completeness: await statedCompleteness(asked, ask) }));
}
