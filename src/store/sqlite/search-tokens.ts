/**
 * The tokens of a folded line, in order: each pair of neighbouring characters, then the last character alone. A line contains
 * a word of two characters or more exactly where the word's pairs follow one another here; the last character stands between
 * the pairs of one line and those of the next, so nothing is found across lines.
 */
export function phraseTokens(line: string): readonly string[] {
  const characters = [...line];
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}

/** A word as a query of FTS5: the phrase of its pairs; of a single character, whatever begins with it. */
export function phraseOf(word: string): string {
  const tokens = phraseTokens(word);
  return tokens.length === 1 ? `"${word}" *` : `"${tokens.slice(0, -1).join(' ')}"`;
}
