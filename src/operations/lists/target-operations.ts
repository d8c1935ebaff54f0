import { nodeOperations } from './node-operations.js';

interface Target {
  readonly id: string;
  readonly kind: string;
  readonly metric: string;
  readonly comparator: string;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly year: number | null;
  readonly scope: string | null;
  readonly printed: string;
  readonly clause: {
    readonly number: string | null;
    readonly policy: { readonly title: string; readonly documentNumber: string | null };
  };
}

/** Targets by year, unit, words and the clause that sets them; and one with the words behind it. */
export const TARGET_OPERATIONS = nodeOperations<Target>({
  label: 'Target',
  plural: 'targets',
  list: {
    title: { en: 'Targets: by year, unit, words, and the clause that sets them', zh: '目标指标列表' },
    example: { policy: ['粤府〔2021〕53号'], year: 2025 },
  },
  one: {
    title: { en: 'A target, with the clause that sets it and its evidence', zh: '目标指标' },
    exampleId: 'yuefu-2021-53-annex-1:chp_2__sec_4__para_1~target_1',
  },
  fields: `id kind metric comparator value valueTo unit unitPrinted printed year dueOn scope
    clause { id number heading policy { id title documentNumber } }`,
  moreOfOne: 'setBy(first: 1) { edges { ruleId evidence { sourceId line quote } } }',
  columns: {
    年份: ({ year }) => year,
    指标: ({ metric }) => metric,
    类型: ({ kind }) => kind,
    比较: ({ comparator }) => comparator,
    数值: ({ value }) => value,
    数值上限: ({ valueTo }) => valueTo,
    单位: ({ unit }) => unit,
    范围: ({ scope }) => scope,
    原文: ({ printed }) => printed,
    文件: ({ clause }) => clause.policy.title,
    文号: ({ clause }) => clause.policy.documentNumber,
    序号: ({ clause }) => clause.number,
    指标编号: ({ id }) => id,
  },
});
