import { foldForSearch } from '../../domain/search-text.js';
import { edgesBegin, hasEdges } from '../../projection/adjacency.js';
import { withBytes } from '../../projection/lent-arrays.js';
import type { Projection } from '../../projection/projection.js';
import type { Texts } from '../../projection/texts.js';
import { eachTextWith } from '../../projection/texts-with.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { TARGET_MATCHES, type TargetMatch } from './target-ranking-answer.js';

/** How far above a clause a heading is looked for. */
const ANCESTORS = 6;
/** Questions of which it is kept where their words stand: a byte for each target. */
const QUESTIONS_KEPT = 16;
const kept = keptAnswers<Uint8Array>(QUESTIONS_KEPT);

/**
 * For each target the places where some of the words stand, as bits in the order of TARGET_MATCHES; 0 where one of the words
 * stands in none. Words are folded; one that goes over from one text to the next is not found.
 */
export function wordPlaces(projection: Projection, words: readonly string[]): Uint8Array {
  return kept(projection, JSON.stringify(words), () => {
    const [first, ...others] = words.map((word) => placesOf(projection, word));
    const places = first ?? new Uint8Array(projection.targets.count);
    for (const other of others) {
      for (let target = 0; target < places.length; target++) {
        const [one = 0, more = 0] = [places[target], other[target]];
        places[target] = one === 0 || more === 0 ? 0 : one | more;
      }
    }
    return places;
  });
}

/** What the bits say. */
export function matchesOf(places: number): readonly TargetMatch[] {
  return TARGET_MATCHES.filter((match) => (places & bitOf(match)) !== 0);
}

function placesOf(projection: Projection, word: string): Uint8Array {
  const { targets, clauses, policies } = projection;
  return withBytes(policies.count, (inTitle) =>
    withBytes(clauses.count, (inHeading) =>
      withBytes(targets.count, (inText) => {
        markTexts(inTitle, policies.titles, word);
        markTexts(inHeading, clauses.headings, word);
        // The text of a clause stands with its first target.
        markTexts(inText, targets.texts, word);
        return placesBy({ inTitle, inHeading, inText }, projection, word);
      }),
    ),
  );
}

/** By document, clause and target 1 where the word stands in its text. */
interface WithWord {
  readonly inTitle: Uint8Array;
  readonly inHeading: Uint8Array;
  readonly inText: Uint8Array;
}

function placesBy(
  { inTitle, inHeading, inText }: WithWord,
  projection: Projection,
  word: string,
): Uint8Array {
  const { targets, clauses } = projection;
  const places = new Uint8Array(targets.count);
  const inMetric = targets.metric.values.map((metric) => foldForSearch(metric ?? '').text.includes(word));
  for (let target = 0, before = -1, ofClause = 0; target < targets.count; target++) {
    const clause = targets.clause[target] ?? 0;
    if (clause !== before) {
      ofClause =
        (inText[target] === 1 || inHeading[clause] === 1 ? bitOf('CLAUSE') : 0) |
        (standsAbove(projection, clause, inHeading) ? bitOf('HEADING') : 0) |
        (inTitle[clauses.policy[clause] ?? 0] === 1 ? bitOf('DOCUMENT') : 0);
      before = clause;
    }
    places[target] = ofClause | (inMetric[targets.metric.codes[target] ?? 0] ? bitOf('METRIC') : 0);
  }
  return places;
}

function bitOf(match: TargetMatch): number {
  return 1 << TARGET_MATCHES.indexOf(match);
}

function markTexts(marks: Uint8Array, texts: Texts, word: string): void {
  eachTextWith(texts, word, (at) => {
    marks[at] = 1;
  });
}

function standsAbove({ links }: Projection, clause: number, inHeading: Uint8Array): boolean {
  const above = links.HAS_PART.in;
  let at = clause;
  for (let steps = 0; steps < ANCESTORS && hasEdges(above, at); steps++) {
    at = above.far[edgesBegin(above, at)] ?? 0;
    if (inHeading[at] === 1) return true;
  }
  return false;
}
