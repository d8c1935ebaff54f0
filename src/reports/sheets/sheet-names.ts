import { cleanText } from './clean-text.js';

const CHARACTERS_MAX = 31;

/**
 * Names as Excel takes them, in the same order: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at an end, none
 * empty or `History`, no two alike.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, at) => {
    const bare = cleanText(name)
      .replace(/\n/g, ' ')
      .replace(/[[\]:*?/\\]/g, '_')
      .replace(/^'+|'+$/g, '')
      .trim();
    const usable = bare === '' || bare.toLowerCase() === 'history' ? `表${at + 1}` : bare;
    let fitted = cut(usable, CHARACTERS_MAX);
    for (let no = 2; taken.has(fitted.toLowerCase()); no++) {
      const ending = `(${no})`;
      fitted = `${cut(usable, CHARACTERS_MAX - ending.length)}${ending}`;
    }
    taken.add(fitted.toLowerCase());
    return fitted;
  });
}

/** Whole characters only. */
function cut(text: string, most: number): string {
  let start = '';
  for (const character of text) {
    if (start.length + character.length > most) break;
    start += character;
  }
  return start.replace(/'+$/, '').trim();
}
