import { defineWords } from '../../words/use-words.js';

export const TARGET_WORDS = defineWords({
  zh: {
    targets: '目标指标',
    noYear: '未写年份',
    TARGET: '目标',
    THRESHOLD: '门槛',
    INCENTIVE: '奖补标准',
    PARAMETER: '参数',
  },
  en: {
    targets: 'Targets',
    noYear: 'no year',
    TARGET: 'target',
    THRESHOLD: 'threshold',
    INCENTIVE: 'incentive',
    PARAMETER: 'parameter',
  },
});
