/** Fewest characters that say something. */
const LENGTH_MIN = 2;
const WORDS_MAX = 6;

/**
 * What one may look for instead of words that nothing has: each word alone where there are several; of a single word its
 * beginnings and its end, longest first.
 */
export function shorterWords(text: string): readonly string[] {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length > 1) return [...new Set(words)].slice(0, WORDS_MAX);
  const letters = [...(words[0] ?? '')];
  const shorter: string[] = [];
  for (let length = letters.length - 1; length >= LENGTH_MIN; length -= 1) {
    shorter.push(letters.slice(0, length).join(''), letters.slice(-length).join(''));
  }
  return [...new Set(shorter)].slice(0, WORDS_MAX);
}
