import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';

const NUMBER = /^(\p{Script=Han}[\p{Script=Han}A-Za-z]{0,30})〔(\d{4})〕第?(\d{1,5})号$/u;
const INITIALS = 12;

/**
 * The id of a document: from its 发文字号 (粤府〔2021〕45号 → `yuefu-2021-45`), which is unique and can be read; without
 * one that has a year from its title (`t-<initials>-<hash>`), so that a document cited by title alone meets itself.
 */
export function policyIdOf(documentNumber: string | null, title: string): string {
  const match = documentNumber === null ? null : NUMBER.exec(documentNumber);
  if (match) return `${romanise(match[1] as string).join('')}-${match[2]}-${Number(match[3])}`;
  const named = `${normaliseTitle(title)}${documentNumber ?? ''}`;
  const hash = createHash('sha256').update(named, 'utf8').digest('hex').slice(0, 8);
  return `t-${initials(title)}-${hash}`;
}

/** Titles are compared without the marks and spaces that printers vary. */
export function normaliseTitle(title: string): string {
  return title.replace(/[\s《》〈〉“”"'‘’（）()—\-–]/g, '');
}

function initials(title: string): string {
  const letters = romanise(title).map((syllable) => syllable[0] ?? '');
  return letters.join('').slice(0, INITIALS) || 'x';
}

/** ASCII syllables; whatever has no reading is left out. */
function romanise(words: string): readonly string[] {
  return pinyin(words, { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
}
