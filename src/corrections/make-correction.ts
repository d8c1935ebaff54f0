import type { ClauseClaim, Correction } from '../domain/correction.js';
import type { AgencyNode, ClauseNode } from '../domain/graph-model.js';
import { cite, type Source, type Span } from '../domain/span.js';
import { checkStatement } from './check-statement.js';
import { checkText, invalid } from './check-text.js';
import { type ClauseEdge, claimFamily, claimKey } from './claim-family.js';
import { correctionId } from './correction-id.js';
import { findWords } from './find-words.js';
import { type CorrectionStatement, type Signature, TEXT_LIMITS } from './statement.js';

/** The clause that a person speaks of, as the graph has it. */
export interface ClauseContext {
  readonly document: Source;
  readonly clause: ClauseNode;
  /** What the graph says of the clause now, and what was extracted; the same unless corrections stand there. */
  readonly present: readonly ClauseEdge[];
  readonly extracted: readonly ClauseEdge[];
  /** The full name of whatever the claims name. */
  nameOf(id: string): string;
  /** The agency that the statement names as the right one; null where it names none. */
  readonly agency: AgencyNode | null;
}

/**
 * A correction out of what a person says of a clause; its claims are named by id. Waits for an editor.
 *
 * @throws DomainError CORRECTION_INVALID where it cannot be so: a claim that is not there, or is there already, words that do
 *   not stand in the clause, an empty or overlong text
 */
export function makeCorrection(statement: CorrectionStatement, context: ClauseContext, { by, at }: Signature): Correction {
  checkStatement(statement);
  const { kind } = statement;
  const { document, clause, agency, nameOf } = context;
  const named = (claim: CorrectionStatement['extracted']): ClauseClaim | null =>
    claim === null ? null : { type: claim.type, to: claim.to, name: nameOf(claim.to) };
  const wrong = claimThere(statement, context);
  refuseKnown(statement, context);
  const evidence = wordsOf(statement, wrong, context);
  const correction = {
    sourceId: document.id,
    sha256: document.sha256,
    clauseId: clause.id,
    kind,
    extracted: named(statement.extracted),
    corrected: named(statement.corrected),
    agency: statement.corrected !== null && claimFamily(statement.corrected.type) === 'AGENCY' ? agency : null,
    evidence,
    reason: checkText('a reason', statement.reason, TEXT_LIMITS.reason),
    proposedBy: checkText('a name of who proposes it', by, TEXT_LIMITS.name),
    proposedAt: at,
  };
  return { id: correctionId(correction), ...correction, status: 'PROPOSED', decision: null };
} // biome-ignore format: one screen

function claimThere({ extracted }: CorrectionStatement, context: ClauseContext): ClauseEdge | null {
  if (extracted === null) return null;
  const known = [...context.present, ...context.extracted];
  const found = known.find((edge) => claimKey(edge) === claimKey(extracted));
  if (found !== undefined) return found;
  const there = context.present.map(({ type, to }) => `${type} ${context.nameOf(to)} (${to})`);
  throw invalid(
    `${context.clause.id} does not say ${extracted.type} ${extracted.to}. ${there.length === 0 ? 'It says nothing of the kind.' : `It says: ${there.join('; ')}.`}`,
    { clauseId: context.clause.id, claims: there },
  );
}

/** What the graph says already needs no correction, and an agency has one role in a clause. */
function refuseKnown({ corrected, extracted, kind }: CorrectionStatement, { clause, present, nameOf }: ClauseContext): void {
  if (corrected === null) return;
  const same = present.find(({ type, to }) => to === corrected.to && claimFamily(type) === claimFamily(corrected.type));
  if (same === undefined || (kind === 'WRONG_ROLE' && same.type === extracted?.type)) return;
  const name = nameOf(corrected.to);
  if (same.type === corrected.type) {
    const way = extracted === null ? '' : ` If ${nameOf(extracted.to)} is wrong beside it, propose NOT_AN_ASSIGNMENT.`;
    throw invalid(`${clause.id} says ${corrected.type} ${name} already.${way}`);
  }
  throw invalid(`${clause.id} says ${same.type} ${name}: propose WRONG_ROLE for it.`);
} // biome-ignore format: one line a step

/** The words verbatim, at their place in the text: those that the person gave, else those behind what was extracted. */
function wordsOf({ words, kind, corrected }: CorrectionStatement, wrong: ClauseEdge | null, context: ClauseContext): Correction['evidence'] {
  const { document, clause, present } = context;
  const given = words === null || words.trim() === '' ? null : words.trim();
  if (given === null) {
    if (kind === 'MISSING') throw invalid('MISSING needs the words of the clause that show it.');
    return wrong === null ? null : quoted(document, ownWordsOf(wrong, clause) ?? faceOf(document, clause));
  }
  if (given.length > TEXT_LIMITS.words)
    throw invalid(`The words have ${given.length} characters: name those that show it, at most ${TEXT_LIMITS.words}.`);
  const span = placeOf(given, wrong, context);
  if (span === null) throw invalid(`The words 「${given.slice(0, 60)}」 do not stand in ${clause.id}: copy them as they are printed there.`);
  const read = kind === 'MISSING' ? present.find((edge) => isReadThere(edge, span, corrected?.type)) : undefined;
  if (read !== undefined)
    throw invalid(`These very words are read as ${read.type} ${context.nameOf(read.to)}: propose WRONG_AGENCY, WRONG_CLUSTER or WRONG_CITY, or give more of the words around them.`);
  return quoted(document, span);
} // biome-ignore format: one line a step

/** Where the words stand: where the wrong claim was read if they stand there too, else the first time in the clause. */
function placeOf(words: string, wrong: ClauseEdge | null, { document, clause }: ClauseContext): Span | null {
  const places = findWords({ document, within: clause, words });
  const near = wrong === null ? null : ownWordsOf(wrong, clause);
  return places.find(({ start, end }) => near !== null && start < near.end && near.start < end) ?? places[0] ?? null;
} // biome-ignore format: one line a step

function ownWordsOf({ edge }: ClauseEdge, clause: ClauseNode): Span | null {
  return edge.evidence.find(({ start, end }) => clause.start <= start && end <= clause.end) ?? null;
}

const FACE_LENGTH = 60;

/** The first line of a clause, for a unit that a rule of another clause added to it. */
function faceOf({ text }: Source, { start, end }: ClauseNode): Span {
  const line = text.indexOf('\n', start);
  const until = Math.min(end, line <= start ? end : line, start + FACE_LENGTH);
  return { start, end: until };
}

function quoted(document: Source, span: Span): Correction['evidence'] {
  const { start, end, quote } = cite(document, span);
  return { start, end, quote };
}

function isReadThere({ type, edge }: ClauseEdge, span: Span, asked: ClauseEdge['type'] | undefined): boolean {
  const [first] = edge.evidence;
  const isSame = first?.start === span.start && first.end === span.end;
  return isSame && asked !== undefined && claimFamily(type) === claimFamily(asked);
} // biome-ignore format: one line
