import { defineWords } from '../../../words/use-words.js';

/** Values that claims and documents have, by type and value. */
export const VALUE_WORDS = defineWords({
  zh: {
    CORE: '核心城市', KEY: '重点城市', GENERAL: '一般城市',
    CONFIRMED: '相符', CORRECTED: '更正', INFERRED: '推定', PROBABLE: '可能', STATED: '明示', OPEN: '存疑',
    MEMBER: '布局', NOT_MEMBER: '未布局',
    BASED_ON: '依据', IMPLEMENTS: '贯彻落实', TRANSMITS: '印发、转发', REPLACES: '替代', ABOLISHES: '废止', INTERPRETS: '解读', MENTIONS: '提及',
    RESOLVED: '已收录', OUTSIDE_CORPUS: '未收录', NO_NUMBER: '未收录且无文号', AMBIGUOUS: '有歧义',
    TARGET: '目标', THRESHOLD: '门槛', INCENTIVE: '奖补标准', PARAMETER: '参数',
    NOTICE: '通知', PLAN: '规划、计划', PROGRAMME: '方案', MEASURES: '措施', RULES: '规定、细则', PROCEDURES: '办法', REGULATION: '条例',
    OPINIONS: '意见', ANNOUNCEMENT: '公告', DECISION: '决定', REPLY: '批复', LETTER: '函', INTERPRETATION: '解读', COMPENDIUM: '汇编', NEWS: '新闻稿', OTHER: '其他',
    DIRECT: '本文件', NOTICE_ROUTE: '印发通知', ANNEX: '所印发文件',
    AGENCY: '机构', PLACE: '地点', CLUSTER: '产业集群', POLICY: '文件',
    TABLE: '表格', TEXT: '正文',
  },
  en: {
    CORE: 'core city', KEY: 'key city', GENERAL: 'general city',
    CONFIRMED: 'confirmed', CORRECTED: 'corrected', INFERRED: 'inferred', PROBABLE: 'probable', STATED: 'stated', OPEN: 'open',
    MEMBER: 'member', NOT_MEMBER: 'not a member',
    BASED_ON: 'based on', IMPLEMENTS: 'carries out', TRANSMITS: 'sends', REPLACES: 'replaces', ABOLISHES: 'abolishes', INTERPRETS: 'explains', MENTIONS: 'mentions',
    RESOLVED: 'loaded', OUTSIDE_CORPUS: 'not loaded', NO_NUMBER: 'not loaded, no number printed', AMBIGUOUS: 'ambiguous',
    TARGET: 'aim', THRESHOLD: 'threshold', INCENTIVE: 'incentive', PARAMETER: 'parameter',
    NOTICE: 'notice', PLAN: 'plan', PROGRAMME: 'programme', MEASURES: 'measures', RULES: 'rules', PROCEDURES: 'procedures', REGULATION: 'regulation',
    OPINIONS: 'opinions', ANNOUNCEMENT: 'announcement', DECISION: 'decision', REPLY: 'reply', LETTER: 'letter', INTERPRETATION: 'interpretation', COMPENDIUM: 'compendium', NEWS: 'news', OTHER: 'other',
    DIRECT: 'the document', NOTICE_ROUTE: 'its notice', ANNEX: 'what it sends',
    AGENCY: 'agency', PLACE: 'place', CLUSTER: 'cluster', POLICY: 'document',
    TABLE: 'table', TEXT: 'sentence',
  },
}); // biome-ignore format: one screen
