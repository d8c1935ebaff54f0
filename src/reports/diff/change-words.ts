import type { NodeLabel, RelationshipType } from '../../domain/graph-model.js';
import type { DescribedChange } from '../../questions/changes/changes-answer.js';
import type { Tone } from '../sheets/sheet-book.js';

/** How a change is printed. */
export function changeWord({ change, onlyMoved }: DescribedChange): {
  readonly word: string;
  readonly tone: Tone;
} {
  return onlyMoved ? { word: '仅位置变化', tone: 'CHANGED' } : KINDS[change.kind];
}

const KINDS = {
  ADDED: { word: '新增', tone: 'ADDED' },
  REMOVED: { word: '删除', tone: 'REMOVED' },
  CHANGED: { word: '变更', tone: 'CHANGED' },
} as const;

/** What kinds of nodes and relationships are called, as in the glossary. */
export const THING_WORDS: Readonly<Record<NodeLabel | RelationshipType, string>> = {
  Policy: '文件', Clause: '条款', Agency: '机构', City: '城市', Region: '区域', Cluster: '产业集群', Target: '目标',
  CONTAINS: '汇编收录', HAS_CLAUSE: '条款归属', HAS_PART: '上下级条款', ISSUED_BY: '发文机关', LED_BY: '牵头单位',
  SUPPORTED_BY: '配合单位', ASSIGNED_TO: '责任单位', APPLIES_TO: '适用地区', GOVERNS: '管辖', IN_REGION: '所属区域',
  PROMOTES: '涉及集群', LAID_OUT_IN: '集群布局', MARKS: '表格标记', SETS_TARGET: '设定目标', CITES: '引用', IMPLEMENTS: '承接',
  PART_OF: '隶属',
}; // biome-ignore format: a table

/** What fields are called; one that is not here is printed as the schema calls it. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  title: '标题', documentNumber: '发文字号', kind: '类型', status: '状态', issuedOn: '成文日期', effectiveOn: '施行日期',
  expiresOn: '失效日期', validity: '有效期', addressees: '主送机关', contacts: '联系方式', signatories: '签发人',
  jurisdiction: '管辖区划', sourceId: '来源', startLine: '起始行', endLine: '结束行', policyId: '所属文件', eId: '条款地址',
  number: '序号', heading: '标题', text: '正文', depth: '层级', position: '次序', start: '起始位置', end: '结束位置', line: '行号',
  page: '页码', repeatsId: '重复条款', name: '名称', shortName: '简称', level: '层级', isGroup: '是否为一组', aliases: '别名',
  fullName: '全称', code: '行政区划代码', province: '省份', parentCode: '上级代码', category: '类别', ordinal: '序号',
  metric: '指标', comparator: '比较', value: '数值', valueTo: '数值上限', unit: '单位', unitPrinted: '原文单位', printed: '原文',
  year: '年份', dueOn: '时限', scope: '范围', expanded: '补全名称', jointDuty: '按职责分工', inherited: '依规则得出',
  statedBy: '规则所在条款', basis: '依据', grade: '等级', way: '方式', verdict: '判读', reason: '理由', likelihood: '可能性',
  membership: '是否成员', method: '方法', score: '得分', ruleId: '抽取规则', stated: '原文明示', correctionId: '更正编号',
}; // biome-ignore format: a table
