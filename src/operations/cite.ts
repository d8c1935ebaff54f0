import { defineOperation } from './operation.js';

interface Item {
  readonly asked: string;
  readonly node: { readonly id: string };
  readonly citation: { readonly chinese: string; readonly chineseLong: string };
}

/** How are these documents and clauses cited? One row per word, in the order asked. */
export const CITE = defineOperation<readonly Item[]>({
  name: 'cite',
  title: { en: 'How are these documents and clauses cited?', zh: '引用格式' },
  document: `query Cite($id: [String!]!) {
  cite(of: $id) {
    asked
    node { ...NodeName }
    citation { chinese chineseLong place bibtex cslJson }
  }
}`,
  example: { id: ['yuebanhan-2022-41-annex-1:chp_1__measure_1', '粤府〔2021〕45号'] },
  table: (items) => ({
    columns: ['查询词', '编号', '引文', '完整引文'],
    rows: items.map(({ asked, node, citation }) => [asked, node.id, citation.chinese, citation.chineseLong]),
  }),
});
