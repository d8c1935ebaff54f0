import { foldWords } from '../../fold.js';

/** Longest list of annexes that is read. */
const MOST_ANNEXES = 60;

/** The names in 附件：1. 工作分工表 2. 名词解释, in order, without numbers; one name where the list has no numbers. */
export function annexNames(listed: string): readonly string[] {
  const words = foldWords(listed.slice(0, 6000)).replace(/([0-9])[．、]/g, '$1.');
  const list = words.replace(/^附(?:件|表|录)[0-9一二三四五六七八九十]{0,3}[：:]?/, '');
  const names: string[] = [];
  // 1.A2.B after folding: a number counts only if it is the next one.
  let rest = list;
  for (let next = 1; next <= MOST_ANNEXES; next++) {
    const opening = `${next}.`;
    const found = next === 1 ? (rest.startsWith(opening) ? 0 : -1) : rest.indexOf(opening);
    if (found === -1) break;
    if (next > 1) names.push(rest.slice(0, found));
    rest = rest.slice(found + opening.length);
  }
  names.push(rest);
  return names.map(nameKey).filter((name) => name.length >= 2);
}

/** What two printings of a name must share: its Chinese characters, letters and digits. */
export function nameKey(words: string): string {
  return foldWords(words)
    .replace(/附(?:件|表|录)[0-9一二三四五六七八九十]{0,2}(?=[：:])/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
