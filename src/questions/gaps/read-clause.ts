import type { GapReading } from './gaps-answer.js';

/** Headings over aims, principles and closing words: nobody is asked to do what stands below. */
const GENERAL_HEADING =
  /指导思想|总体(要求|思路|考虑)|基本(原则|思路)|(发展|主要|工作|总体|行动|建设)目标|附则|适用范围/u;
/** Articles that say what the document is for, what its words mean, and from when it holds. */
const GENERAL_TEXT = /制定本|所称.{1,40}是指|负责解释|(起|日)施行|有效期|(坚持|遵循).{1,60}原则/u;
/** What the names of offices end in. */
const OFFICE = /厅|局|政府|部门|委员会|发展改革委|办公室|人民银行/u;

/**
 * How it may be read that no unit was found: the clause asks for nothing; its text speaks of an office, whose part is
 * not put as a duty; or nobody is named at all.
 */
export function readClause(clause: {
  /** Its own heading and those above it. */
  readonly headings: readonly string[];
  /** Its own text and those of its parts. */
  readonly texts: readonly string[];
}): GapReading {
  const isGeneral =
    clause.headings.some((heading) => GENERAL_HEADING.test(heading)) ||
    clause.texts.every((text) => GENERAL_TEXT.test(text));
  if (isGeneral) return 'GENERAL_PART';
  return clause.texts.some((text) => OFFICE.test(text)) ? 'OFFICE_IN_TEXT' : 'NOBODY_NAMED';
}
