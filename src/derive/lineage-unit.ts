import type { ClauseNode } from '../domain/graph-model.js';

/** What it takes of a clause to compare it; the clauses of a document stand in its order. */
export type LineageClause = Pick<ClauseNode, 'id' | 'kind' | 'number' | 'heading' | 'text' | 'depth'>;

/** A clause that may take up another, or be taken up: what it says with the parts that have no heading of their own. */
export interface LineageUnit {
  readonly clauseId: string;
  readonly heading: string | null;
  /** Runs of characters between punctuation, without the label and the list of responsible units. */
  readonly passages: readonly string[];
  /** Characters of all passages. */
  readonly length: number;
}

/** What only introduces, explains or repeats: the preamble, notes, frames of tables and annexes. */
const FRAMES = new Set(['PREAMBLE', 'NOTE', 'TABLE', 'ANNEX']);
/** Formulas that every document has, whatever it is about. */
const FORMULA =
  /^(?:总体要求|指导思想|基本原则|总体思路|工作原则|编制目的|编制依据|适用范围|总则|附则|坚持.*)$/;
/** 为…，根据…，制定本办法。 says what for, not what. */
const PURPOSE_ARTICLE = /制定本(?:实施)?(?:办法|细则|规定|条例|规则|规程|方案)/;
const CLOSING_ARTICLE = /起施行|负责解释/;
const LONGEST_CLOSING_ARTICLE = 120;
/** Fewer characters beside the heading say nothing that could be taken up. */
const LEAST_WORDS = 20;
/** Characters looked at of one clause; what a longer one takes up shows before. */
const MOST_CHARACTERS = 8_000;

/**
 * The units of a document, in its order: measures, articles, and whatever else has a heading. A chapter counts only where no
 * unit stands in it, rows of a table only where there is nothing else, as 任务分工表 repeats the body.
 */
export function lineageUnits(clauses: readonly LineageClause[]): readonly LineageUnit[] {
  const isOnlyRows = !clauses.some((clause) => clause.kind !== 'TABLE_ROW' && isUnit(clause));
  const open: (Draft | null)[] = [];
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    open.length = Math.min(open.length, clause.depth);
    const above = open[clause.depth - 1] ?? null;
    if (isUnit(clause) && (clause.kind !== 'TABLE_ROW' || isOnlyRows)) {
      for (const draft of open) if (draft) draft.holdsUnits = true;
      const draft = { clause, texts: [clause.text], holdsUnits: false };
      drafts.push(draft);
      open[clause.depth] = draft;
    } else {
      const isPart = !FRAMES.has(clause.kind) && clause.kind !== 'TABLE_ROW';
      if (isPart) above?.texts.push(clause.text);
      open[clause.depth] = isPart ? above : null;
    }
  }
  return drafts.flatMap((draft) => (isContainer(draft) ? [] : toUnit(draft)));
}

interface Draft {
  readonly clause: LineageClause;
  readonly texts: string[];
  holdsUnits: boolean;
}

function isUnit({ kind, heading, text }: LineageClause): boolean {
  if (FRAMES.has(kind) || FORMULA.test(heading ?? '')) return false;
  if (kind === 'ARTICLE') {
    if (PURPOSE_ARTICLE.test(text)) return false;
    return text.length > LONGEST_CLOSING_ARTICLE || !CLOSING_ARTICLE.test(text);
  }
  return heading !== null || kind === 'MEASURE';
}

function isContainer({ clause, holdsUnits }: Draft): boolean {
  return holdsUnits && (clause.kind === 'CHAPTER' || clause.kind === 'SECTION');
}

const UNITS_LIST = /（[^（）]{0,400}?(?:责任单位|牵头|负责|配合)[^（）]{0,400}）/g;

function toUnit({ clause, texts }: Draft): readonly LineageUnit[] {
  const text = texts.join('。').slice(0, MOST_CHARACTERS);
  const label = clause.number ?? '';
  const said = (text.startsWith(label) ? text.slice(label.length) : text).replace(UNITS_LIST, '');
  if (said.length - (clause.heading?.length ?? 0) < LEAST_WORDS) return [];
  const passages = passagesOf(said);
  return [
    {
      clauseId: clause.id,
      heading: clause.heading,
      passages,
      length: passages.reduce((sum, { length }) => sum + length, 0),
    },
  ];
}

/** Words never run across punctuation. */
export function passagesOf(text: string): readonly string[] {
  return text.split(/[^\p{Script=Han}\p{Letter}\p{Number}+]+/u).filter(({ length }) => length > 1);
}
