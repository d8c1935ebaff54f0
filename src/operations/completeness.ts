import { defineOperation } from './operation.js';

interface Answer {
  readonly relations: readonly {
    readonly relation: string;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly labelled: number;
    readonly documents: number;
  }[];
}

/** What is covered, what is unresolved, and how well it is read. One row per relation. */
export const COMPLETENESS = defineOperation<Answer>({
  name: 'completeness',
  title: {
    en: 'What is covered, what is unresolved, and how well it is read',
    zh: '覆盖范围、未解析内容与准确度',
  },
  document: `query CompletenessOfAll { completeness { ...Completeness } }`,
  example: {},
  table: ({ relations }) => ({
    columns: ['关系', '精确率', '召回率', 'F1', '标注数', '标注文件数'],
    rows: relations.map((one) => [
      one.relation,
      one.precision,
      one.recall,
      one.f1,
      one.labelled,
      one.documents,
    ]),
  }),
});
