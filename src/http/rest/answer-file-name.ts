import type { Operation } from '../../operations/operation.js';
import { fileNameWord } from '../../reports/file-name-word.js';
import type { AnswerForm } from './answer-types.js';
import { contentDisposition } from './content-disposition.js';

/**
 * The `Content-Disposition` of an answer that is saved, named after its question and what was asked: `matrix-东莞.csv`. The name is
 * all that people see of an answer's headers, so one that is not whole says it there.
 */
export function answerFileName(
  { name }: Operation,
  given: Readonly<Record<string, unknown>>,
  isWhole: boolean,
  form: AnswerForm,
): string {
  const words = Object.entries(given)
    .filter(
      ([key, value]) => typeof value === 'string' && !UNTELLING.has(key) && !/^[A-Z][A-Z_]*$/.test(value),
    )
    .map(([, value]) => fileNameWord(String(value)));
  const parts = [name, ...words.slice(0, WORDS_MAX), ...(isWhole ? [] : ['部分-partial'])];
  const plain = `${name}${isWhole ? '' : '-partial'}.${form}`;
  return contentDisposition('attachment', plain, `${parts.join('-')}.${form}`);
}

/** Pages have no names, and of lists of values (`MEASURE`) one sees in the file what was chosen. */
const UNTELLING: ReadonlySet<string> = new Set(['after', 'before']);
const WORDS_MAX = 4;
