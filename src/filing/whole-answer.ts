import { isRecord } from '../domain/is-record.js';
import { nextPartOf } from '../operations/next-part-of.js';
import type { AnsweredQuestion } from './answered-question.js';
import { pinnedRelease } from './asked-again.js';
import { type AskBeside, statedCompleteness } from './stated-completeness.js';

/** Asks the question of an answer again, with these parameters beside, or instead of, those that it was asked with. */
export type AskOn = (parameters: Readonly<Record<string, string | number>>) => Promise<unknown>;

/** After so many rows a file ends and says that it is not whole: an answer is held in memory. */
const ROWS_MAX = 20_000;
/** So it does where the pages take longer than a program, or a proxy between, waits. */
const TIME_MS_MAX = 60_000;
/** What a page may have by default. */
const PAGE_SIZE = 100;

/**
 * The answer with all pages of its list, for files, unless a page was asked for (`first`, `after`). All are of one release. What
 * stands beside the list is as the last page has it. Where there are more than 20,000 rows or a minute has passed, its
 * `pageInfo` says that more follow.
 */
export async function wholeAnswer(
  asked: Omit<AnsweredQuestion, 'completeness' | 'baseUrl'>,
  askOn: AskOn,
  askBeside: AskBeside,
  pageSizeMax: number,
): Promise<unknown> {
  const { parameters, variables } = asked;
  let { answer } = asked;
  const isPage = variables.first !== undefined || variables.after !== undefined;
  if (isPage || nextPartOf(answer, parameters)?.parameter !== 'after') return answer;

  const until = performance.now() + TIME_MS_MAX;
  const releaseOf = async (one: unknown): Promise<number | null> =>
    pinnedRelease({
      parameters,
      completeness: await statedCompleteness({ ...asked, answer: one }, askBeside),
    });
  const release = await releaseOf(answer);
  const first = Math.min(PAGE_SIZE, pageSizeMax);
  const name = nameOfList(answer, nextPartOf(answer, parameters)?.value);
  const rows = [...nodesOf(answer, name)];
  for (
    let part = nextPartOf(answer, parameters);
    part !== null && rows.length < ROWS_MAX && performance.now() < until;
    part = nextPartOf(answer, parameters)
  ) {
    const page = { first, after: part.value };
    answer = await askOn(page);
    // Something was loaded meanwhile: the rest is asked as of the release of the beginning.
    if (release !== null && (await releaseOf(answer)) !== release) answer = await askOn({ ...page, release });
    rows.push(...nodesOf(answer, name));
  }
  return withNodes(answer, name, rows);
}

/** Under which name the list stands in the answer that goes on behind this cursor; null: the answer is the list. */
function nameOfList(answer: unknown, endCursor: string | undefined): string | null {
  const lists = isRecord(answer) ? Object.entries(answer) : [];
  const isIt = ([, list]: readonly [string, unknown]): boolean =>
    isRecord(list) && isRecord(list.pageInfo) && list.pageInfo.endCursor === endCursor;
  return lists.find(isIt)?.[0] ?? null;
}

function nodesOf(answer: unknown, name: string | null): readonly unknown[] {
  const list = isRecord(answer) && name !== null ? answer[name] : answer;
  return isRecord(list) && Array.isArray(list.nodes) ? list.nodes : [];
}

function withNodes(answer: unknown, name: string | null, nodes: readonly unknown[]): unknown {
  if (!isRecord(answer)) return answer;
  if (name === null) return { ...answer, nodes };
  return { ...answer, [name]: { ...(answer[name] as object), nodes } };
}
