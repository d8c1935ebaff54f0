import { defineWords } from '../../words/use-words.js';

export const BEHIND_WORDS = defineWords({
  zh: {
    moreMeasures: '还有 {count} 项措施未列出，显示更多',
    behind: '{count} 项措施',
    close: '关闭',
    closed: '这一格不在当前矩阵中：筛选或行列已改变。',
    cutIds: '这里的措施超过 1,000 项，只列出前 1,000 项。',
    jointDuty: '按职责分工',
    inherited: '承前规定',
    measureUnits: '“{name}”的责任单位',
    cutUnits: '单位很多，未全部列出；原文中有全部。',
  },
  en: {
    moreMeasures: '{count, plural, one {# measure is} other {# measures are}} not listed yet: show more',
    behind: '{count, plural, one {# measure} other {# measures}}',
    close: 'Close',
    closed: 'This cell is not in the matrix: filters, rows or columns have changed.',
    cutIds: 'There are more than 1,000 measures here; only the first 1,000 are listed.',
    jointDuty: 'joint duty',
    inherited: 'inherited',
    measureUnits: 'Units of {name}',
    cutUnits: 'There are many units; not all are listed here, the text has them.',
  },
});
