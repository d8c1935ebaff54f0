import { once } from '../../domain/once.js';
import { createUnitText } from '../../domain/unit-text.js';

/** Stand around a name, and before a document; no folded text has them, and FTS5 takes them as parts of tokens. */
const [OPENS, CLOSES] = ['「', '」'];

/**
 * The tokens of a folded line, in order and parted by spaces: each pair of neighbouring characters, then the last character
 * alone. A line contains a word of two characters or more exactly where the word's pairs follow one another here; the last
 * character stands between the pairs of one line and those of the next, so nothing is found across lines.
 */
export function tokensOfLine(line: string): string {
  return pairsOf(line) + lastOf(line);
}

/** As `tokensOfLine`, with a mark before and behind, so that it can be asked how the line begins, and what the whole line is. */
export function tokensOfName(name: string): string {
  return name === '' ? '' : pairsOf(OPENS + name + CLOSES).trimEnd();
}

/** One token for all that stands in a document; of nothing but the letters and digits of FTS5, whatever the id is made of. */
export function tokenOfDocument(policyId: string): string {
  return OPENS + Buffer.from(policyId).toString('hex');
}

/** A word as a query of FTS5: the phrase of its pairs; of a single character, whatever begins with it. */
export function phraseOf(word: string): string {
  const phrase = pairsOf(word).trimEnd();
  return phrase === '' ? `"${word}" *` : `"${phrase}"`;
}

/** Names that begin with this. */
export function phraseOfBeginning(name: string): string {
  return phraseOf(OPENS + name);
}

/** Names that are this. */
export function phraseOfName(name: string): string {
  return phraseOf(OPENS + name + CLOSES);
}

/** Each pair with a space behind it; nothing of a single character. */
function pairsOf(line: string): string {
  const tokens = pairs();
  for (let at = 0, end = unitsAt(line, 0); end < line.length; ) {
    const next = end + unitsAt(line, end);
    for (let unit = at; unit < next; unit++) tokens.add(line.charCodeAt(unit));
    tokens.add(SPACE);
    [at, end] = [end, next];
  }
  return tokens.take();
}

function lastOf(line: string): string {
  const at = line.length - 2;
  return at >= 0 && unitsAt(line, at) === 2 ? line.slice(at) : line.slice(-1);
}

/** 2 for a pair of surrogates; of half of one there is none in a folded line. */
function unitsAt(line: string, at: number): number {
  return (line.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1;
}

const SPACE = 0x20;
const pairs = once(createUnitText);
