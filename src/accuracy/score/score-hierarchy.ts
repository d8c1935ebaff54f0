import type { ClauseKind, ClauseNode } from '../../domain/graph-model.js';
import type { LabelledClause, LabelledDocument } from '../labels/labelled-document.js';
import type { Fault } from './measured.js';
import type { ClausePairs } from './pair-clauses.js';
import type { PolicyPair } from './pair-policies.js';
import { clauseName } from './read-units.js';
import type { Reading } from './reading.js';
import type { Tally } from './tally.js';

/** Parts that have a number and are no clause of the hierarchy that labels mark. */
const APART: readonly ClauseKind[] = ['TABLE_ROW', 'TABLE', 'ANNEX', 'NOTE'];

/** Numbered clauses, by place and label; and the same with the parent, unnumbered clauses between them left out. */
export function scoreHierarchy(
  document: LabelledDocument,
  reading: Reading,
  pairs: ClausePairs,
  policies: readonly PolicyPair[],
): { readonly clauses: Tally; readonly hierarchy: Tally; readonly faults: readonly Fault[] } | null {
  const complete = policies.filter(
    ({ labelled }) => labelled.complete.has('HIERARCHY') || labelled.complete.has('ARTICLES'),
  );
  if (complete.length === 0) return null;
  const expected = complete.flatMap(({ labelled }) => labelled.clauses.filter(isNumbered));
  const wanted = new Set(expected);
  const policyIds = new Set(complete.map(({ read }) => read?.id));
  const kinds = new Map(complete.map(({ labelled, read }) => [read?.id, labelled.complete.has('HIERARCHY')]));
  const got = reading.clauses.filter((clause) => {
    const own = pairs.exactly(clause);
    if (own !== null && wanted.has(own)) return true;
    if (!policyIds.has(clause.policyId) && !document.isWhole) return false;
    if (clause.number === null || clause.number === '附件' || APART.includes(clause.kind)) return false;
    return kinds.get(clause.policyId) !== false || clause.kind === 'ARTICLE';
  });
  const found = expected.filter((clause) => pairs.readOf(clause) !== null);
  const withParent = new Set(
    complete.flatMap(({ labelled }) => (labelled.complete.has('HIERARCHY') ? labelled.clauses : [])),
  );
  const placed = found.filter(
    (clause) => !withParent.has(clause) || parentNumbers(clause) === readParents(clause, pairs, reading),
  );
  const isFound = new Set(found.map((clause) => pairs.readOf(clause)?.id));
  const { around, lineOf } = reading;
  const missed = expected.filter((clause) => pairs.readOf(clause) === null);
  const misplaced = found.filter((clause) => !placed.includes(clause));
  const invented = got.filter(({ id }) => !isFound.has(id));
  const fault = (at: number, name: string): Omit<Fault, 'what' | 'expected' | 'got'> => ({
    relation: 'hierarchy', line: lineOf(at), clause: name, ruleId: '', around: around(at, at + AROUND),
  }); // biome-ignore format: one screen
  const tally = { expected: expected.length, got: got.length };
  return {
    clauses: { ...tally, right: found.length },
    hierarchy: { ...tally, right: placed.length },
    faults: [
      ...missed.map((one) => ({
        ...fault(one.at, one.number ?? ''), what: 'missed', expected: `clause ${one.number}`, got: 'nothing',
      })),
      ...misplaced.map((one) => ({
        ...fault(one.at, one.number ?? ''), what: 'parent', expected: parentNumbers(one) || 'top level',
        got: readParents(one, pairs, reading) || 'top level',
      })),
      ...invented.map((one) => ({
        ...fault(firstOf(one, document), clauseName(one)), what: 'invented', expected: 'nothing', got: `${one.kind} ${one.number}`,
      })),
    ],
  }; // biome-ignore format: one screen
}

const AROUND = 30;

const isNumbered = ({ kind }: LabelledClause): boolean => kind === 'NUMBERED';

/** A clause read begins with the white space before it. */
function firstOf(clause: ClauseNode, { source }: LabelledDocument): number {
  return clause.start + (/^\s*/.exec(source.text.slice(clause.start, clause.end))?.[0].length ?? 0);
}

/** The nearest numbered clause above, by its number and line. */
function parentNumbers(clause: LabelledClause): string {
  let up = clause.parent;
  while (up !== null && !isNumbered(up)) up = up.parent;
  return up === null ? '' : `${up.number} (line ${up.line})`;
}

function readParents(labelled: LabelledClause, pairs: ClausePairs, reading: Reading): string {
  const clause = pairs.readOf(labelled);
  let up = clause === null ? null : reading.parentOf(clause);
  while (up !== null && (up.number === null || (APART.includes(up.kind) && pairs.exactly(up) === null)))
    up = reading.parentOf(up);
  return up === null ? '' : `${up.number} (line ${up.line})`;
}
