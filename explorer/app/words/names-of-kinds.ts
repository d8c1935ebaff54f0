import { defineWords } from './use-words.js';

/** Kinds of nodes. */
export const LABEL_WORDS = defineWords({
  zh: {
    Policy: '政策文件',
    Clause: '条款',
    Agency: '机构',
    City: '城市',
    Region: '区域',
    Cluster: '产业集群',
    Target: '目标指标',
  },
  en: {
    Policy: 'Document',
    Clause: 'Clause',
    Agency: 'Agency',
    City: 'City',
    Region: 'Region',
    Cluster: 'Cluster',
    Target: 'Target',
  },
});

/** What an agency is in a measure. */
export const ROLE_WORDS = defineWords({
  zh: { LEAD: '牵头', SUPPORT: '配合', ASSIGNED: '负责' },
  en: { LEAD: 'leads', SUPPORT: 'supports', ASSIGNED: 'is assigned' },
});

/** Relationships, in the terms of docs/glossary.md. */
export const RELATIONSHIP_WORDS = defineWords({
  zh: {
    CONTAINS: '汇编',
    HAS_CLAUSE: '文件条款',
    HAS_PART: '条款层级',
    ISSUED_BY: '发文机关',
    LED_BY: '牵头',
    SUPPORTED_BY: '配合',
    ASSIGNED_TO: '负责',
    APPLIES_TO: '适用地区',
    GOVERNS: '管辖',
    IN_REGION: '所属区域',
    PROMOTES: '产业集群',
    LAID_OUT_IN: '布局',
    MARKS: '表格标记',
    SETS_TARGET: '目标',
    CITES: '引用',
    IMPLEMENTS: '落实',
    PART_OF: '隶属',
  },
  en: {
    CONTAINS: 'contains',
    HAS_CLAUSE: 'has clause',
    HAS_PART: 'has part',
    ISSUED_BY: 'issued by',
    LED_BY: 'led by',
    SUPPORTED_BY: 'supported by',
    ASSIGNED_TO: 'assigned to',
    APPLIES_TO: 'applies to',
    GOVERNS: 'governs',
    IN_REGION: 'lies in',
    PROMOTES: 'promotes',
    LAID_OUT_IN: 'laid out in',
    MARKS: 'marks',
    SETS_TARGET: 'sets target',
    CITES: 'cites',
    IMPLEMENTS: 'implements',
    PART_OF: 'part of',
  },
});

/** The colour in which a claim of each relationship is drawn: a variable of style/tokens.css. */
export const RELATIONSHIP_COLOURS: Readonly<Record<keyof typeof RELATIONSHIP_WORDS.zh, string>> = {
  CONTAINS: '--soft',
  HAS_CLAUSE: '--soft',
  HAS_PART: '--soft',
  ISSUED_BY: '--assigned',
  LED_BY: '--lead',
  SUPPORTED_BY: '--support',
  ASSIGNED_TO: '--assigned',
  APPLIES_TO: '--place',
  GOVERNS: '--place',
  IN_REGION: '--place',
  PROMOTES: '--cluster',
  LAID_OUT_IN: '--cluster',
  MARKS: '--place',
  SETS_TARGET: '--target',
  CITES: '--cites',
  IMPLEMENTS: '--cites',
  PART_OF: '--soft',
};

/** What sort of body an agency is. */
export const LEVEL_WORDS = defineWords({
  zh: {
    CENTRAL: '中央',
    PROVINCIAL: '省级',
    CITY: '市级',
    COUNTY: '县级',
    PARTY: '党委部门',
    CENTRAL_BRANCH: '中央驻地方机构',
    ENTERPRISE: '企业',
    EXCHANGE: '交易所',
    MASS_ORGANISATION: '群团组织',
    GROUP: '泛指机构',
    OTHER: '其他',
  },
  en: {
    CENTRAL: 'central',
    PROVINCIAL: 'provincial',
    CITY: 'city',
    COUNTY: 'county',
    PARTY: 'party organ',
    CENTRAL_BRANCH: 'branch of a central body',
    ENTERPRISE: 'enterprise',
    EXCHANGE: 'exchange',
    MASS_ORGANISATION: 'mass organisation',
    GROUP: 'group of bodies',
    OTHER: 'other',
  },
});

/** What sort of document it is. */
export const POLICY_KIND_WORDS = defineWords({
  zh: {
    NOTICE: '通知',
    PLAN: '规划、计划',
    PROGRAMME: '方案',
    MEASURES: '措施',
    RULES: '规定、细则',
    PROCEDURES: '办法',
    REGULATION: '条例',
    OPINIONS: '意见',
    ANNOUNCEMENT: '公告、通告',
    DECISION: '决定',
    REPLY: '批复',
    LETTER: '函',
    INTERPRETATION: '解读',
    COMPENDIUM: '汇编',
    NEWS: '新闻稿',
    OTHER: '其他',
  },
  en: {
    NOTICE: 'notice',
    PLAN: 'plan',
    PROGRAMME: 'programme',
    MEASURES: 'measures',
    RULES: 'rules',
    PROCEDURES: 'procedures',
    REGULATION: 'regulation',
    OPINIONS: 'opinions',
    ANNOUNCEMENT: 'announcement',
    DECISION: 'decision',
    REPLY: 'reply',
    LETTER: 'letter',
    INTERPRETATION: 'interpretation',
    COMPENDIUM: 'compendium',
    NEWS: 'news report',
    OTHER: 'other',
  },
});
