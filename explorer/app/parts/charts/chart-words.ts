import { defineWords } from '../../words/use-words.js';

export const CHART_WORDS = defineWords({
  zh: { asTable: '以表格查看' },
  en: { asTable: 'The same as a table' },
});
