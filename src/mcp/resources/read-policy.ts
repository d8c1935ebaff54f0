import type { OperationRunner } from '../../operations/create-operation-runner.js';
import type { Query } from '../../operations/operation.js';
import { CLAUSE_FIELDS, type ClauseRecord, clauseText } from './clause-text.js';

interface Policy {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly validity: string | null;
  readonly sourceId: string | null;
  readonly clauses: {
    readonly totalCount: number;
    readonly nodes: readonly ClauseRecord[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Clauses of one page, and pages of one document: longer ones are cut, and it is said. */
const PAGE_SIZE = 100;
const PAGES_MAX = 5;

const POLICY: Query = {
  name: 'policy-text',
  document: `query PolicyText($id: ID!, $after: String) {
  policy(id: $id) {
    id title documentNumber issuedOn validity sourceId
    clauses(first: ${PAGE_SIZE}, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${CLAUSE_FIELDS} } }
  }
}`,
};

/** A document clause by clause, in its own order. Fails with NOT_FOUND. */
export async function readPolicy(runner: OperationRunner, id: string): Promise<string> {
  const first = (await runner.run(POLICY, { id })) as Policy;
  const clauses = [...first.clauses.nodes];
  let { pageInfo } = first.clauses;
  for (let page = 1; pageInfo.hasNextPage && page < PAGES_MAX; page++) {
    const next = (await runner.run(POLICY, { id, after: pageInfo.endCursor })) as Policy;
    clauses.push(...next.clauses.nodes);
    pageInfo = next.clauses.pageInfo;
  }
  const left = first.clauses.totalCount - clauses.length;
  return [headOf(first), ...clauses.map(clauseText), ...(left > 0 ? [saidOf(left)] : [])].join('\n\n');
}

function headOf(policy: Policy): string {
  const facts = [
    ['文件编号', policy.id],
    ['发文字号', policy.documentNumber],
    ['成文日期', policy.issuedOn],
    ['有效期', policy.validity],
    ['来源', policy.sourceId ?? '仅被引用，未收录全文'],
  ].filter(([, value]) => value !== null);
  return [`# 《${policy.title}》`, ...facts.map(([name, value]) => `${name}：${value}`)].join('\n');
}

function saidOf(left: number): string {
  return `（另有${left}条未列出：按编号读取 policy-graph://clauses/{id}，或用 GraphQL 继续分页。）`;
}
