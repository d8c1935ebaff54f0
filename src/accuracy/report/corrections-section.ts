import type { CorrectionFigures } from '../score/score-corrections.js';

/** What a correction says in a table of its own, in docs/accuracy.md. */
export function correctionsSection({ relations, notAtHand }: CorrectionFigures): string {
  const atHand = relations.reduce((sum, { corrections }) => sum + corrections, 0);
  const table = [
    '| relation | corrections | right by itself now | documents |',
    '|---|---|---|---|',
    ...relations.map((one) => `| ${one.relation} | ${one.corrections} | ${one.right} | ${one.documents} |`),
  ].join('\n');
  return `## What people put right

Accepted [corrections](../corrections/README.md) of documents that are at hand with the same bytes are labels too: how many of them extraction
gets right by itself now. They stand apart from the tables above, for they label single claims, and only such as somebody found wrong. Of
the claims around them they say nothing, so precision cannot be told from them; and mixed into the recall of documents that are labelled
whole they would make the rules look worse than they are.

${atHand === 0 ? 'There are none yet.' : table}${notAtHand === 0 ? '' : `\n\nOf documents that are not at hand: ${notAtHand}.`}`;
}
