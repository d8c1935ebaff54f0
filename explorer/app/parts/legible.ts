/**
 * Some PDF fonts of 广东 carry Yi syllables (U+A3xx) for the punctuation that they print, and hardly any other font has them:
 * shown are the signs that stand on the page. One for one, so that offsets stay; what is asked or sent is the file's own.
 */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\uA3AC', '，'],
  ['\uA3AE', '。'],
  ['\uA3BB', '；'],
  ['\uA3BA', '：'],
  ['\uA3A8', '（'],
  ['\uA3A9', '）'],
]);

/** A text as the page shows it. */
export function legible(text: string): string {
  return text.replace(/[\uA3A8-\uA3BB]/g, (character) => SIGNS.get(character) ?? character);
}
