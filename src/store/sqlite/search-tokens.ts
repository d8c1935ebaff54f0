/**
 * The tokens of a folded line, in order and parted by spaces: each pair of neighbouring characters, then the last character
 * alone. A line contains a word of two characters or more exactly where the word's pairs follow one another here; the last
 * character stands between the pairs of one line and those of the next, so nothing is found across lines.
 */
export function tokensOfLine(line: string): string {
  let tokens = '';
  let last = '';
  for (const character of line) {
    if (last !== '') tokens += `${last}${character} `;
    last = character;
  }
  return tokens + last;
}

/** A word as a query of FTS5: the phrase of its pairs; of a single character, whatever begins with it. */
export function phraseOf(word: string): string {
  const tokens = tokensOfLine(word);
  const end = tokens.lastIndexOf(' ');
  return end === -1 ? `"${word}" *` : `"${tokens.slice(0, end)}"`;
}
