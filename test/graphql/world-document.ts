import type { Source } from '../../src/domain/span.js';

/** The one document of the toy world. */
const TEXT = `关于培育产业集群的行动计划
粤办〔2022〕7号
一、重点任务
（一）在东莞市、惠州市建设新一代电子信息产业集群。（省工业和信息化厅牵头，省科技厅配合）
（二）支持半导体发展，到2025年营业收入达到1000亿元。（省科技厅、省工业和信息化厅按职责分工负责）
（三）落实各战略性产业集群政策。（各地级以上市人民政府负责）
依据《规划纲要》（粤府〔2021〕28号）。
`;

export const DOCUMENT: Source = {
  id: 'doc-plan',
  text: TEXT,
  sha256: 'a'.repeat(64),
  file: '行动计划.txt',
  pageStarts: [],
};
