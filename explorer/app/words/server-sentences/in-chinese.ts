import { SENTENCES } from './sentences.js';

/** A sentence of the server in Chinese; null where there is none. Takes time in proportion to the sentence. */
export function inChinese(sentence: string): string | null {
  for (const [english, chinese] of SENTENCES) {
    const values = valuesIn(sentence, english);
    if (values) return chinese.replace(/\{(\w+)\}/g, (_all, name: string) => values.get(name) ?? '');
  }
  return null;
}

/** What stands where the template has `{…}`; null where the sentence is another. */
function valuesIn(sentence: string, template: string): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>();
  // Odd ones are the names: 'More than ', 'most', ' documents fit'.
  const parts = template.split(/[{}]/);
  let at = 0;
  for (let index = 0; index < parts.length; index += 2) {
    const words = parts[index] ?? '';
    const isLast = index === parts.length - 1;
    const found = isLast ? sentence.length - words.length : sentence.indexOf(words, at);
    if (found < at || !sentence.startsWith(words, found) || (index === 0 && found > 0)) return null;
    const name = parts[index - 1];
    if (name !== undefined) values.set(name, sentence.slice(at, found));
    at = found + words.length;
  }
  return values;
}
