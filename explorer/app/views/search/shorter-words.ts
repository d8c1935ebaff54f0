/** Fewest characters that say something. */
const LENGTH_MIN = 2;
const WORDS_MAX = 8;

/**
 * What one may look for instead of words that nothing has: each word alone where there are several; of a single word the
 * words within it, as a dictionary parts them, then beginnings and ends of it, the longer ones first.
 */
export function shorterWords(text: string): readonly string[] {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const parts = words.length > 1 ? words : partsOf(words[0] ?? '');
  const said = parts.filter((part) => [...part].length >= LENGTH_MIN && part !== text.trim());
  return [...new Set(said)].slice(0, WORDS_MAX);
}

function partsOf(word: string): readonly string[] {
  const letters = [...word];
  const half = Math.ceil(letters.length / 2);
  const lengths = [half, LENGTH_MIN + 1, LENGTH_MIN].filter((length) => length < letters.length);
  const ends = lengths.flatMap((length) => [
    letters.slice(0, length).join(''),
    letters.slice(-length).join(''),
  ]);
  return [...wordsWithin(word), ...ends];
}

function wordsWithin(word: string): readonly string[] {
  const segments = new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(word);
  return [...segments].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
}
