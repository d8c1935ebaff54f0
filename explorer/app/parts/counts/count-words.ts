import { defineWords } from '../../words/use-words.js';

export const COUNT_WORDS = defineWords({
  zh: {
    measures: '措施数',
    narrow: '只看“{name}”的 {count} 项措施',
    all: '全部显示（{total}）',
    fewer: '收起',
    notHere: '此处列出 {shown} / {total}；其余可在 GraphiQL 的查询中逐页取得。',
    none: '没有。',
  },
  en: {
    measures: 'Measures',
    narrow: 'Only the {count, plural, one {# measure} other {# measures}} of “{name}”',
    all: 'Show all ({total})',
    fewer: 'Show fewer',
    notHere: '{shown} of {total} are listed here; the query in GraphiQL brings the rest page by page.',
    none: 'None.',
  },
});
