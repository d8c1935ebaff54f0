import { createHash } from 'node:crypto';
import { foldWords } from '../../ingest/fold.js';
import { labelError } from './label-error.js';
import type {
  CompleteKind,
  LabelledCitation,
  LabelledClause,
  LabelledDocument,
  LabelledPlace,
  LabelledPolicy,
  LabelledTarget,
  LabelledUnit,
} from './labelled-document.js';
import { printedNumber } from './printed-number.js';
import { type Mark, readMark } from './read-mark.js';
import { type RawMark, takeMarks } from './take-marks.js';

/** What a labelled file ends in: `hunan-tea.labelled.txt` labels `hunan-tea.txt`, which is its text without marks. */
export const LABELLED_ENDING = '.labelled.txt';

/**
 * Reads a text with labels in it. The document is that text with every mark taken away.
 *
 * @throws DomainError LABELS_INVALID, with file and line
 */
export function readLabelled(labelled: string, file: string): LabelledDocument {
  const { text, marks } = takeMarks(labelled.replace(/^\uFEFF/, ''), file);
  const name = file.endsWith(LABELLED_ENDING) ? file.slice(0, -LABELLED_ENDING.length) : file;
  const sheet = createSheet(text, file);
  for (const mark of marks) sheet.take(mark);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    file,
    source: { id: name, text, sha256, file: /\.[a-z]{2,4}$/.test(name) ? name : `${name}.txt`, pageStarts: [] },
    ...sheet.result(),
  }; // biome-ignore format: one screen
}

interface OpenPolicy extends LabelledPolicy {
  readonly clauses: LabelledClause[];
}

function createSheet(text: string, file: string) {
  const policies: OpenPolicy[] = [];
  const units: LabelledUnit[] = [];
  const citations: LabelledCitation[] = [];
  const targets: LabelledTarget[] = [];
  const places: LabelledPlace[] = [];
  const complete = new Set<CompleteKind>();
  const firstUse = new Map<CompleteKind, number>();
  let listedBefore = 0;

  const policyAt = (line: number): OpenPolicy => {
    const policy = policies.at(-1);
    if (policy === undefined) throw labelError(file, line, 'a label before the first ⟦DOC⟧.');
    return policy;
  };

  return {
    take({ words, at, line }: RawMark): void {
      const mark = readMark(words);
      if (typeof mark === 'string') throw labelError(file, line, mark);
      if (mark.type === 'COMPLETE') for (const kind of mark.kinds) complete.add(kind);
      if (mark.type === 'DOC') {
        policies.push({ at, line, header: mark.header, clauses: [], complete });
      }
      if (mark.type === 'CLAUSE') {
        const { clauses } = policyAt(line);
        const label = mark.kind === 'NUMBERED' ? printedNumber(text, at) : null;
        if (mark.kind === 'NUMBERED' && label === null)
          throw labelError(file, line, `no label of a clause stands behind ⟦${words}⟧.`);
        const { depth, kind } = mark;
        clauses.push({ at, line, depth, kind, number: label, parent: parentOf(clauses, depth) });
      }
      if (mark.type === 'UNITS') {
        const { clauses } = policyAt(line);
        const clause = mark.of === null ? (clauses.at(-1) ?? null) : findClause(clauses, foldWords(mark.of));
        if (clause === undefined) throw labelError(file, line, `no clause ${mark.of} is marked before.`);
        listedBefore = units.length;
        const { isInherited } = mark;
        for (const unit of mark.units) units.push({ ...unit, clause, isInherited, isJoint: false, at });
      }
      if (mark.type === 'JOINT') {
        for (let index = listedBefore; index < units.length; index++)
          units[index] = { ...(units[index] as LabelledUnit), isJoint: true };
      }
      if (mark.type === 'CITATION') {
        const { kind, title, number } = mark;
        citations.push({ kinds: [kind], titles: title === null ? [] : [title], number, isOptional: false, policyAt: policyAt(line).at, at });
      }
      if (mark.type === 'TARGET') targets.push({ ...mark, at });
      if (mark.type === 'PLACES') {
        const policy = policyAt(line);
        const from = policy.clauses.at(-1)?.at ?? policy.at;
        for (const placed of mark.names) places.push({ name: placed, from, at });
      }
      const kind = KIND_OF_MARK[mark.type];
      if (kind !== undefined && !firstUse.has(kind)) firstUse.set(kind, line);
    },
    result() {
      if (policies.length === 0) throw labelError(file, 1, 'no ⟦DOC⟧ says where a document begins.');
      for (const [kind, line] of firstUse) {
        if (!complete.has(kind)) throw labelError(file, line, `a label of ${kind}, but the first line has no ⟦${kind}⟧, which says that all are labelled.`);
      }
      return { policies, units, citations, targets, places, cells: [], isWhole: true };
    },
  }; // biome-ignore format: one screen
}

const KIND_OF_MARK: Readonly<Partial<Record<Mark['type'], CompleteKind>>> = {
  CITATION: 'CITATIONS',
  TARGET: 'TARGETS',
  PLACES: 'PLACES',
};

/** The last clause before of smaller depth; a row belongs to the last that is no row. */
function parentOf(clauses: readonly LabelledClause[], depth: number | null): LabelledClause | null {
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index] as LabelledClause;
    if (clause.depth !== null && (depth === null || clause.depth < depth)) return clause;
  }
  return null;
}

/** The last clause that bears these labels, its own and those of the clauses above it: 一、（三）. */
function findClause(clauses: readonly LabelledClause[], path: string): LabelledClause | undefined {
  const bears = (clause: LabelledClause | null, labels: string): boolean => {
    if (labels === '') return true;
    if (clause === null) return false;
    const own = clause.number;
    if (own !== null && labels.endsWith(own)) return bears(clause.parent, labels.slice(0, -own.length));
    return bears(clause.parent, labels);
  };
  return clauses.findLast(
    (clause) => clause.number !== null && path.endsWith(clause.number) && bears(clause, path),
  );
}
