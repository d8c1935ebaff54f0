import type { OperationRunner } from '../../operations/create-operation-runner.js';
import type { Query } from '../../operations/operation.js';
import { CLAUSE_FIELDS, type ClauseRecord, clauseText } from './clause-text.js';

interface Clause extends ClauseRecord {
  readonly policy: { readonly id: string; readonly title: string; readonly documentNumber: string | null };
  readonly parent: { readonly id: string } | null;
  readonly parts: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly number: string | null;
      readonly heading: string | null;
    }[];
  };
}

const CLAUSE: Query = {
  name: 'clause-text',
  document: `query ClauseText($id: ID!) {
  clause(id: $id) {
    ${CLAUSE_FIELDS}
    policy { id title documentNumber }
    parent { id }
    parts(first: 100) { totalCount nodes { id number heading } }
  }
}`,
};

/** A clause with the document it stands in, its parts by id, and what it names. Fails with NOT_FOUND. */
export async function readClause(runner: OperationRunner, id: string): Promise<string> {
  const clause = (await runner.run(CLAUSE, { id })) as Clause;
  const { policy, parent, parts } = clause;
  const number = policy.documentNumber === null ? '' : `（${policy.documentNumber}）`;
  const more = parts.totalCount - parts.nodes.length;
  return [
    `# 《${policy.title}》${number}`,
    `文件编号：${policy.id}${parent === null ? '' : `；上级条款：${parent.id}`}`,
    '',
    clauseText(clause),
    ...(parts.nodes.length === 0 ? [] : ['', '下级条款：']),
    ...parts.nodes.map((part) => `- ${part.number ?? ''} ${part.heading ?? ''}（${part.id}）`),
    ...(more > 0 ? [`- 另有${more}条未列出`] : []),
  ].join('\n');
}
