/** Stand around a name, and before a document; no folded text has them, and FTS5 takes them as parts of tokens. */
const [OPENS, CLOSES] = ['「', '」'];

/**
 * The tokens of a folded line, in order and parted by spaces: each pair of neighbouring characters, then the last character
 * alone. A line contains a word of two characters or more exactly where the word's pairs follow one another here; the last
 * character stands between the pairs of one line and those of the next, so nothing is found across lines.
 */
export function tokensOfLine(line: string): string {
  return pairsOf(line).join(' ');
}

/** As `tokensOfLine`, with a mark before and behind, so that it can be asked how the line begins, and what the whole line is. */
export function tokensOfName(name: string): string {
  return name === '' ? '' : pairsOf(OPENS + name + CLOSES).slice(0, -1).join(' ');
} // biome-ignore format: one line

/** One token for all that stands in a document; of nothing but the letters and digits of FTS5, whatever the id is made of. */
export function tokenOfDocument(policyId: string): string {
  return OPENS + Buffer.from(policyId).toString('hex');
}

/** A word as a query of FTS5: the phrase of its pairs; of a single character, whatever begins with it. */
export function phraseOf(word: string): string {
  const pairs = pairsOf(word);
  return pairs.length === 1 ? `"${word}" *` : `"${pairs.slice(0, -1).join(' ')}"`;
}

/** Names that begin with this. */
export function phraseOfBeginning(name: string): string {
  return phraseOf(OPENS + name);
}

/** Names that are this. */
export function phraseOfName(name: string): string {
  return phraseOf(OPENS + name + CLOSES);
}

function pairsOf(line: string): readonly string[] {
  const characters = [...line];
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}
