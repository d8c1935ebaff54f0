import type { ClauseNode } from '../../domain/graph-model.js';

/** What a measure is called: its number and heading; where it has none, its own words, of which the number is a part. */
export function measureName({
  number,
  heading,
  text,
}: Pick<ClauseNode, 'number' | 'heading' | 'text'>): string {
  const words = heading ?? text;
  return number !== null && !words.startsWith(number) ? `${number}${words}` : words;
}
