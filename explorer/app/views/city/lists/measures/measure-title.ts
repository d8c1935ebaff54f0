import { nameOfClause } from '../../../../parts/name-of-node.js';

/** Characters of a measure's own words that say what it is where it has no heading. */
const WORDS_MAX = 90;

/** 「（六）加大工业投资支持力度」; where there is no heading, so many of its own words that one knows what is to be done. */
export function measureTitle(clause: Parameters<typeof nameOfClause>[0]): string {
  return nameOfClause(clause, WORDS_MAX, '……');
}
