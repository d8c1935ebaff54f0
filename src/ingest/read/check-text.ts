import { DomainError } from '../../domain/errors.js';

/** Characters from which a text is long enough for its language to be told. */
const ENOUGH_LETTERS = 20;
/** Share of Han among the letters; official documents have 0.9 and more, with tables of firms still above 0.5. */
const LEAST_HAN_SHARE = 0.2;
/** How much of a text is looked at to tell its language. */
const SAMPLE_CHARACTERS = 200_000;

/**
 * Refuses a text that cannot be an official document in Chinese. `file` is the name in messages.
 *
 * @throws DomainError EMPTY_SOURCE, NOT_CHINESE
 */
export function checkText(text: string, file: string): void {
  if (!/\S/u.test(text)) throw new DomainError('EMPTY_SOURCE', `${file} holds no text.`, { file });
  if (isChinese(text)) return;
  throw new DomainError(
    'NOT_CHINESE',
    `${file} holds hardly any Chinese characters. Only official documents in Chinese can be read.`,
    { file },
  );
}

function isChinese(text: string): boolean {
  let han = 0;
  let letters = 0;
  for (const character of text.slice(0, SAMPLE_CHARACTERS)) {
    if (/\p{Script=Han}/u.test(character)) han++;
    else if (!/\p{L}/u.test(character)) continue;
    letters++;
  }
  if (letters < ENOUGH_LETTERS) return han > 0;
  return han / letters >= LEAST_HAN_SHARE && !isJapanese(text);
}

/** Japanese official texts are half Han; kana tell them apart. */
function isJapanese(text: string): boolean {
  const kana = text.slice(0, SAMPLE_CHARACTERS).match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0;
  return kana > Math.min(text.length, SAMPLE_CHARACTERS) * 0.1;
}
