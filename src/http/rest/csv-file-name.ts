import type { Operation } from '../../operations/operation.js';
import { contentDisposition } from './content-disposition.js';

/**
 * The `Content-Disposition` of a CSV file, named after its question and what was asked: `matrix-东莞.csv`. The name is all
 * that people see of an answer's headers, so one that is not whole says it there.
 */
export function csvFileName(
  { name }: Operation,
  given: Readonly<Record<string, unknown>>,
  isWhole: boolean,
): string {
  const words = Object.entries(given)
    .filter(
      ([key, value]) => typeof value === 'string' && !UNTELLING.has(key) && !/^[A-Z][A-Z_]*$/.test(value),
    )
    .map(([, value]) => String(value).replace(UNFIT, '_').slice(0, WORD_CHARACTERS_MAX));
  const parts = [name, ...words.slice(0, WORDS_MAX), ...(isWhole ? [] : ['部分-partial'])];
  const plain = `${name}${isWhole ? '' : '-partial'}.csv`;
  return contentDisposition('attachment', plain, `${parts.join('-')}.csv`);
}

/** Pages have no names, and of lists of values (`MEASURE`) one sees in the file what was chosen. */
const UNTELLING: ReadonlySet<string> = new Set(['after', 'before']);
const WORDS_MAX = 4;
const WORD_CHARACTERS_MAX = 40;
/** What file systems do not take. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
