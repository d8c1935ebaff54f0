import { type SearchPart, sizeToken, tokenOfNames, tokensOfWord } from '../../shared/search-row.js';

/** More tokens would find hardly fewer candidates, and Lucene refuses a thousand. The look at the text decides anyway. */
const TOKENS_MAX_PER_WORD = 64;

/**
 * Folded words as a question to the full-text index: every token must be there, in that part of a node. Each is a range from itself to
 * itself, which Lucene does not score, as a word it would: of a frequent one that is most of the work. Quoted, as a token may read
 * like an operator (`or`); a single letter asks for tokens that begin with it.
 */
export function luceneQuery(words: readonly string[], part: SearchPart = 'ALL'): string {
  const clauses = words.flatMap((word) => {
    const tokens = tokensOfWord(word, part);
    if ('prefix' in tokens) return [`+${tokens.prefix}*`];
    return tokens.all.slice(0, TOKENS_MAX_PER_WORD).map((token) => `+["${token}" TO "${token}"]`);
  });
  return [...new Set([...clauses, ...(part === 'NAMES' ? [`+${tokenOfNames()}`] : [])])].join(' ');
}

/** As `luceneQuery`, among what has no names. */
export function namelessQuery(words: readonly string[]): string {
  return `${luceneQuery(words)} -${tokenOfNames()}`;
}

/** ` +[…]`: only what is of these sizes. */
export function luceneSizes(from: number, to: number): string {
  return ` +[${sizeToken(from)} TO ${sizeToken(to)}]`;
}
