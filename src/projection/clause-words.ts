/** What the words of a clause say, as bits of a number: for questions that look at more clauses than could be fetched with their texts. */
export const GENERAL_HEADING = 1;
/** Its text says what the document is for, what its words mean, or from when it holds. */
export const GENERAL_TEXT = 2;
/** Its text speaks of an office. */
export const NAMES_OFFICE = 4;

/** Headings over aims, principles and closing words: nobody is asked to do what stands below. */
const GENERAL_HEADING_WORDS =
  /指导思想|总体(要求|思路|考虑)|基本(原则|思路)|(发展|主要|工作|总体|行动|建设)目标|附则|适用范围/u;
/** Articles that say what the document is for, what its words mean, and from when it holds. A line break ends what stands between. */
const GENERAL_TEXT_WORDS =
  /制定本|所称[^\n\r\u2028\u2029]{1,40}是指|负责解释|(起|日)施行|有效期|(坚持|遵循)[^\n\r\u2028\u2029]{1,60}原则/u;
/** What the names of offices end in. */
const OFFICE_WORDS = /厅|局|政府|部门|委员会|发展改革委|办公室|人民银行/u;

/** The bits of one clause. Neo4j keeps them with it: who changes what they mean raises the layout of that store (`names.ts`). */
export function clauseWords(heading: string | null, text: string): number {
  return (
    (heading !== null && GENERAL_HEADING_WORDS.test(heading) ? GENERAL_HEADING : 0) |
    (GENERAL_TEXT_WORDS.test(text) ? GENERAL_TEXT : 0) |
    (OFFICE_WORDS.test(text) ? NAMES_OFFICE : 0)
  );
}
