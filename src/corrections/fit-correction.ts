import type { Correction } from '../domain/correction.js';
import type { ClauseNode } from '../domain/graph-model.js';
import { cite, type Evidence, type Source, type Span } from '../domain/span.js';
import { type ClauseEdge, claimKey } from './claim-family.js';
import { findWords } from './find-words.js';

/** The clause that a correction is about as the document is read now, with the words at their place; or why there is none. */
export type Fit =
  | { readonly clause: ClauseNode; readonly words: Evidence | null }
  | { readonly clause: null; readonly why: string };

export interface FitContext {
  readonly document: Source;
  /** By id. */
  readonly clauses: ReadonlyMap<string, ClauseNode>;
  /** What was extracted, by clause. */
  readonly edgesOf: ReadonlyMap<string, readonly ClauseEdge[]>;
}

/**
 * Finds a correction's place. In the same bytes its words are at the same offsets, whatever a rule now makes of the hierarchy; in
 * another version of the document it fits only if the clause is there, with the very words.
 */
export function fitCorrection(correction: Correction, context: FitContext): Fit {
  const { document, clauses } = context;
  const { clauseId, evidence, sha256 } = correction;
  const clause = clauses.get(clauseId);
  if (evidence === null) {
    if (clause !== undefined) return { clause, words: null };
    return { clause: null, why: `The clause ${clauseId} is there no more.` };
  }
  const isSameText = sha256 === document.sha256;
  if (isSameText && document.text.slice(evidence.start, evidence.end) === evidence.quote) {
    const home = homeOf(correction, evidence, context);
    if (home !== null) return { clause: home, words: cite(document, evidence) };
    return { clause: null, why: `No clause holds the words 「${shortened(evidence.quote)}」 any more.` };
  }
  if (clause === undefined) {
    return { clause: null, why: `The clause ${clauseId} is not in this version of the document.${nowIn(evidence.quote, context)}` };
  }
  const place = placeIn(clause, evidence.quote, correction, context);
  if (place !== null) return { clause, words: cite(document, place) };
  const version = isSameText ? 'the text' : 'this version of the document';
  return {
    clause: null,
    why: `The words 「${shortened(evidence.quote)}」 do not stand in ${clauseId} in ${version}.${nowIn(evidence.quote, context)}`,
  };
} // biome-ignore format: one screen

/** The clause of its id if the words are in it; else, or where only a part of that clause has the claim, the smallest that holds them. */
function homeOf(correction: Correction, words: Span, context: FitContext): ClauseNode | null {
  const named = context.clauses.get(correction.clauseId);
  const smallest = smallestAround(words, context.clauses.values());
  if (named === undefined || !isWithin(words, named)) return smallest;
  const isInPart = smallest !== null && holds(correction, smallest, context);
  return isInPart && !holds(correction, named, context) ? smallest : named;
}

function holds({ extracted, corrected }: Correction, clause: ClauseNode, { edgesOf }: FitContext): boolean {
  const keys = [extracted, corrected].flatMap((claim) => (claim === null ? [] : claimKey(claim)));
  return (edgesOf.get(clause.id) ?? []).some((edge) => keys.includes(claimKey(edge)));
}

function smallestAround(words: Span, clauses: Iterable<ClauseNode>): ClauseNode | null {
  let smallest: ClauseNode | null = null;
  for (const clause of clauses) {
    if (!isWithin(words, clause)) continue;
    const length = clause.end - clause.start;
    const least = smallest === null ? Number.POSITIVE_INFINITY : smallest.end - smallest.start;
    if (length < least || (length === least && clause.depth > (smallest?.depth ?? 0))) smallest = clause;
  }
  return smallest;
}

function isWithin(words: Span, clause: Span): boolean {
  return clause.start <= words.start && words.end <= clause.end;
}

/** Where the words stand in the clause: where its claim is extracted if they stand there, else the first time. Lines may break elsewhere. */
function placeIn(clause: ClauseNode, quote: string, correction: Correction, { document, edgesOf }: FitContext): Span | null {
  const { extracted, corrected } = correction;
  const keys = [extracted, corrected].flatMap((claim) => (claim === null ? [] : claimKey(claim)));
  const own = (edgesOf.get(clause.id) ?? []).filter((edge) => keys.includes(claimKey(edge))).flatMap(({ edge }) => edge.evidence);
  const places = findWords({ document, within: clause, words: quote });
  const isOwn = (place: Span): boolean => own.some(({ start, end }) => start === place.start && end === place.end);
  return places.find(isOwn) ?? places[0] ?? null;
} // biome-ignore format: one screen

/** Where an editor should look: the one place in which the words stand now. */
function nowIn(quote: string, { document, clauses }: FitContext): string {
  const start = document.text.indexOf(quote);
  if (start === -1 || document.text.indexOf(quote, start + 1) !== -1) return '';
  const clause = smallestAround({ start, end: start + quote.length }, clauses.values());
  return clause === null ? '' : ` They stand in ${clause.id} now.`;
}

const MOST_CHARACTERS = 40;

function shortened(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ')];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : characters.join('');
} // biome-ignore format: one line
