import { isRecord } from '../domain/is-record.js';
import { listsOf } from '../operations/lists-of.js';
import type { AnsweredQuestion } from './answered-question.js';

/**
 * Why a table is not whole, a line each, in Chinese; empty where it is. It says all that the header `policy-graph-truncated` is
 * true for, and that a later page was asked, which lacks what stands before it.
 */
export function unlistedOf({
  answer,
  variables,
}: Pick<AnsweredQuestion, 'answer' | 'variables'>): readonly string[] {
  if (!isRecord(answer)) return [];
  const lists = [['本表', answer] as const, ...Object.entries(answer)];
  const pages = lists.flatMap(([name, list]) => {
    if (!isRecord(list) || !isRecord(list.pageInfo) || list.pageInfo.hasNextPage !== true) return [];
    const all = typeof list.totalCount === 'number' ? `共 ${list.totalCount} 项，` : '';
    return [`${name}：${all}本次只列出其中一页`];
  });
  const isTruncated = listsOf(answer).some((one) => one.isTruncated === true);
  return [
    ...(variables.after === undefined
      ? []
      : [`本表从游标 ${String(variables.after)} 之后列起，前面各页不在此表`]),
    ...(Number(answer.start ?? 0) > 0
      ? [`本表从原文第 ${String(answer.start)} 个字符之后列起，前文不在此表`]
      : []),
    ...pages,
    ...(answer.hasNext === true ? [`原文未完，下一部分从 start=${String(answer.end)} 起`] : []),
    ...(isTruncated && answer.hasNext !== true ? ['查询达到上限，结果被截断，计数为下限'] : []),
  ];
}
