import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { NodeByLabel } from '../../src/domain/graph-model.js';
import { NO_QUALITY } from '../../src/domain/source-quality.js';
import { agency, city, clause, cluster, known, layout, node, record, stated } from './world-builders.js';
import { DOCUMENT } from './world-document.js';

/**
 * A toy province: one plan with three measures, one plan that it rests on, three agencies, two cities, one cluster
 * with a sub-sector and its group. Small enough to check an answer by eye.
 */
const POLICY: NodeByLabel['Policy'] = {
  id: 'yueban-2022-7',
  title: '关于培育产业集群的行动计划',
  documentNumber: '粤办〔2022〕7号',
  kind: 'PROGRAMME',
  status: 'LOADED',
  issuedOn: '2022-03-01',
  effectiveOn: null,
  expiresOn: null,
  validity: null,
  addressees: ['各地级以上市人民政府'],
  contacts: [],
  signatories: [],
  jurisdiction: '440000',
  sourceId: DOCUMENT.id,
  startLine: 1,
  endLine: 7,
};
const CITED: NodeByLabel['Policy'] = {
  ...POLICY,
  id: 'yuefu-2021-28',
  title: '规划纲要',
  documentNumber: '粤府〔2021〕28号',
  kind: 'PLAN',
  status: 'CITED',
  issuedOn: null,
  addressees: [],
  sourceId: null,
  startLine: null,
  endLine: null,
};

const CHAPTER = clause('chp_1', 1, 0, 'CHAPTER', '一、', '重点任务', '重点任务');
const MEASURE_1 = clause('chp_1__item_1', 2, 1, 'MEASURE', '（一）', null, '在东莞市、惠州市建设');
const MEASURE_2 = clause('chp_1__item_2', 3, 1, 'MEASURE', '（二）', null, '支持半导体发展');
const MEASURE_3 = clause('chp_1__item_3', 4, 1, 'MEASURE', '（三）', null, '落实各战略性产业集群政策');

const INDUSTRY = agency('agency-440000-gxt', '广东省工业和信息化厅', '省工业和信息化厅');
const SCIENCE = agency('agency-440000-kjt', '广东省科学技术厅', '省科技厅');
const CITIES = agency('agency-440000-cities', '广东省各地级以上市人民政府', '各地级以上市人民政府', true);

const DONGGUAN = city('441900', '东莞');
const HUIZHOU = city('441300', '惠州');
const PROVINCE: NodeByLabel['Region'] = {
  id: 'region-440000',
  name: '广东省',
  kind: 'PROVINCE',
  code: '440000',
  aliases: ['广东'],
};

const GROUP = cluster('cluster-440000-strategic', '战略性产业集群', 'GROUP', null);
const ELECTRONICS = cluster('cluster-440000-1', '新一代电子信息产业集群', 'CLUSTER', 1);
const CHIPS = cluster('cluster-440000-1-1', '半导体', 'SUBSECTOR', 1);

const TARGET: NodeByLabel['Target'] = {
  id: `${MEASURE_2.id}~target_1`,
  kind: 'TARGET',
  metric: '营业收入',
  comparator: '达到',
  value: 1000,
  valueTo: null,
  unit: '亿元',
  unitPrinted: '亿元',
  printed: '1000亿元',
  year: 2025,
  dueOn: '2025-12',
  scope: null,
};

const GAZETTEER_NODES = [
  node('Agency', INDUSTRY),
  node('Agency', SCIENCE),
  node('Agency', CITIES),
  node('City', DONGGUAN),
  node('City', HUIZHOU),
  node('Region', PROVINCE),
  node('Cluster', GROUP),
  node('Cluster', ELECTRONICS),
  node('Cluster', CHIPS),
];

const RESPONSIBLE = { jointDuty: false, inherited: false, statedBy: null };

/** What a loader would have merged: the gazetteers, then the document. */
export const WORLD: readonly GraphBatch[] = [
  {
    source: {
      ...record('gazetteers', 'GAZETTEER', 'gazetteers'),
      sha256: 'b'.repeat(64),
      characters: 0,
      quality: {
        ...NO_QUALITY,
        accuracy: [
          { relation: 'lead', precision: 1, recall: 0.9583, f1: 0.9787, labelled: 96, documents: 24 },
        ],
      },
    },
    document: null,
    nodes: GAZETTEER_NODES,
    edges: [
      known('GOVERNS', CITIES.id, DONGGUAN.id, 1),
      known('GOVERNS', CITIES.id, HUIZHOU.id, 2),
      known('IN_REGION', DONGGUAN.id, PROVINCE.id, 1),
      known('IN_REGION', HUIZHOU.id, PROVINCE.id, 1),
      known('PART_OF', ELECTRONICS.id, GROUP.id, 1),
      known('PART_OF', CHIPS.id, ELECTRONICS.id, 1),
    ],
  },
  {
    source: {
      ...record(DOCUMENT.id, 'DOCUMENT', DOCUMENT.file),
      sha256: DOCUMENT.sha256,
      characters: DOCUMENT.text.length,
      quality: {
        policies: 1,
        issuedFrom: '2021-07-30',
        issuedUntil: '2021-07-30',
        clauses: 4,
        clausesWithUnits: 2,
        accuracy: [],
      },
      diagnostics: [
        { ruleId: 'no-date', severity: 'WARNING', message: 'No date is printed.', line: 2, column: 1 },
        { ruleId: 'short', severity: 'INFO', message: 'The document is short.', line: 1, column: 1 },
      ],
      unresolved: [
        {
          kind: 'POLICY',
          printed: '规划纲要',
          clauseId: null,
          line: 7,
          candidates: [CITED.id],
          reason: 'The title is cut short.',
        },
      ],
    },
    document: DOCUMENT,
    nodes: [
      node('Policy', POLICY),
      { label: 'Policy', node: CITED, stub: true },
      ...[CHAPTER, MEASURE_1, MEASURE_2, MEASURE_3].map((one) => node('Clause', one)),
      node('Target', TARGET),
    ],
    edges: [
      ...[CHAPTER, MEASURE_1, MEASURE_2, MEASURE_3].map((one) =>
        stated('HAS_CLAUSE', POLICY, one.id, one.position, one.number ?? '', {}),
      ),
      ...[MEASURE_1, MEASURE_2, MEASURE_3].map((one, at) =>
        stated('HAS_PART', CHAPTER, one.id, at + 1, one.number ?? '', {}),
      ),
      stated('LED_BY', MEASURE_1, INDUSTRY.id, 1, '省工业和信息化厅', {
        ...RESPONSIBLE,
        expanded: '省工业和信息化厅',
      }),
      stated('SUPPORTED_BY', MEASURE_1, SCIENCE.id, 1, '省科技厅', { ...RESPONSIBLE, expanded: '省科技厅' }),
      stated('ASSIGNED_TO', MEASURE_2, SCIENCE.id, 1, '省科技厅', {
        ...RESPONSIBLE,
        expanded: '省科技厅',
        jointDuty: true,
      }),
      stated('ASSIGNED_TO', MEASURE_2, INDUSTRY.id, 2, '省工业和信息化厅', {
        ...RESPONSIBLE,
        expanded: '省工业和信息化厅',
        jointDuty: true,
      }),
      stated('LED_BY', MEASURE_3, CITIES.id, 1, '各地级以上市人民政府', {
        ...RESPONSIBLE,
        expanded: '各地级以上市人民政府',
        inherited: true,
        statedBy: CHAPTER.id,
      }),
      stated('APPLIES_TO', MEASURE_1, DONGGUAN.id, 1, '东莞市', {}),
      stated('APPLIES_TO', MEASURE_1, HUIZHOU.id, 2, '惠州市', {}),
      stated('PROMOTES', MEASURE_1, ELECTRONICS.id, 1, '新一代电子信息产业集群', {}),
      stated('PROMOTES', MEASURE_2, CHIPS.id, 1, '半导体', {}),
      stated('PROMOTES', MEASURE_3, GROUP.id, 1, '战略性产业集群', {}),
      stated('LAID_OUT_IN', ELECTRONICS, DONGGUAN.id, 1, '东莞市', layout('TEXT')),
      stated('LAID_OUT_IN', ELECTRONICS, HUIZHOU.id, 2, '惠州市', layout('TEXT')),
      stated('SETS_TARGET', MEASURE_2, TARGET.id, 1, '1000亿元', {}),
      stated('CITES', POLICY, CITED.id, 1, '粤府〔2021〕28号', {
        kind: 'BASED_ON',
        status: 'OUTSIDE_CORPUS',
      }),
    ],
  },
];
