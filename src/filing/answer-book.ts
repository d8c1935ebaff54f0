import type { SheetBook } from '../reports/sheets/sheet-book.js';
import { aboutSheet } from './about-sheet.js';
import { answerSheet } from './answer-sheet.js';
import type { AnsweredQuestion } from './answered-question.js';

/** The table of the answer, and 说明. */
export function answerBook(asked: AnsweredQuestion): SheetBook {
  const { releasedAt, loadedAt } = asked.completeness;
  const sheet = answerSheet(asked);
  return {
    title: asked.operation.title.zh,
    at: releasedAt ?? loadedAt,
    sheets: [sheet, aboutSheet(asked, sheet.rows.length)],
  };
}
