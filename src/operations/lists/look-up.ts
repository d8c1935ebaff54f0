import { defineOperation } from '../operation.js';

interface Row {
  readonly asked: string;
  readonly node: { readonly id: string; readonly name?: string; readonly title?: string } | null;
  readonly candidateCount: number;
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly hint: string | null;
}

/** What do these names, numbers or codes mean? One row per word, in the order asked. */
export const LOOK_UP = defineOperation<readonly Row[]>({
  name: 'look-up',
  title: { en: 'What do these names, numbers or codes mean?', zh: '批量查询' },
  document: `query LookUp($type: NodeLabel!, $words: [String!]!) {
  lookUp(type: $type, words: $words) {
    asked
    node {
      id
      ... on Policy { title documentNumber }
      ... on Agency { name shortName }
      ... on City { name: fullName code }
      ... on Region { name }
      ... on Cluster { name }
    }
    candidateCount
    candidates(first: 10) { id name hint }
  }
}`,
  example: { type: 'Agency', words: ['省工业和信息化厅', '省科技厅'] },
  table: (rows) => ({
    columns: ['查询词', '编号', '名称', '候选数', '候选'],
    rows: rows.map(({ asked, node, candidateCount, candidates }) => [
      asked,
      node?.id ?? null,
      node?.title ?? node?.name ?? null,
      candidateCount,
      candidates.map(candidateText).join('、'),
    ]),
  }),
});

/** As people write it: 辽宁省朝阳市（city-211300）. The place of an agency is a code, which its id has, too. */
function candidateText({ id, name, hint }: Candidate): string {
  return `${hint === null || /^\d+$/.test(hint) ? '' : hint}${name}（${id}）`;
}
