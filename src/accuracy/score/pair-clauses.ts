import type { ClauseNode } from '../../domain/graph-model.js';
import type { LabelledClause, LabelledDocument } from '../labels/labelled-document.js';
import { bareNumber } from '../labels/printed-number.js';
import type { Reading } from './reading.js';

/** Which clause that was read is which labelled one. */
export interface ClausePairs {
  /** Null where it was not found. */
  readOf(clause: LabelledClause): ClauseNode | null;
  /** The labelled clause that a clause read is, or the one whose unnumbered part it is. */
  labelledOf(clause: ClauseNode): LabelledClause | null;
  /** Only of the clause itself. */
  exactly(clause: ClauseNode): LabelledClause | null;
}

/** A clause is found where one of the same line bears the label that stands in the text there. */
export function pairClauses(document: LabelledDocument, reading: Reading): ClausePairs {
  const byLine = new Map<number, ClauseNode[]>();
  for (const clause of reading.clauses) {
    byLine.set(clause.line, [...(byLine.get(clause.line) ?? []), clause]);
  }
  const readOf = new Map<LabelledClause, ClauseNode>();
  const labelledOf = new Map<string, LabelledClause>();
  for (const labelled of document.policies.flatMap(({ clauses }) => clauses)) {
    const free = (byLine.get(labelled.line) ?? []).filter(({ id }) => !labelledOf.has(id));
    const found = pick(labelled, free);
    if (found === undefined) continue;
    readOf.set(labelled, found);
    labelledOf.set(found.id, labelled);
  }
  const exactly = (clause: ClauseNode): LabelledClause | null => labelledOf.get(clause.id) ?? null;
  return {
    readOf: (clause) => readOf.get(clause) ?? null,
    exactly,
    labelledOf(clause) {
      for (let up: ClauseNode | null = clause; up !== null; up = reading.parentOf(up)) {
        const labelled = exactly(up);
        if (labelled) return labelled;
        if (up.number !== null || up.kind === 'TABLE_ROW') return null;
      }
      return null;
    },
  };
}

function pick(labelled: LabelledClause, free: readonly ClauseNode[]): ClauseNode | undefined {
  const own = bareNumber(labelled.number ?? '');
  if (labelled.kind === 'NUMBERED')
    return free.find(({ number }) => number !== null && bareNumber(number) === own);
  if (labelled.kind === 'ROW')
    return free.find(({ kind }) => kind === 'TABLE_ROW') ?? free.find(({ number }) => number === null);
  const unnumbered = free.filter(({ number, kind }) => number === null && kind !== 'TABLE_ROW');
  return unnumbered.findLast(({ start }) => start <= labelled.at) ?? unnumbered[0];
}
