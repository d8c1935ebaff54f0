import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../src/ingest/fold.js';
import { isClauseKind, ownSpans, type TreeNode } from '../../../src/ingest/policy-tree.js';
import { bodyOf, linesOf, seed, sourceOf } from './spans.js';

/** What official documents are made of; random texts are strung together from it. */
const PIECES = [
  '第一章 总则\n', '第二节　任务\n', '第三条 为了发展，', '第四条', '一、', '二、总体要求\n', '（一）', '(二)', '（三）加强领导。',
  '1.', '2．', '3、', '（1）', '①', '——坚持创新。', '专栏1 重点工程\n', '专栏 2', '附件', '附件1\n', '附件：1. 分工表 2. 名词解释\n',
  '分工表\n', '名词解释\n', '**加强统筹。**', '# ', '## 前言\n', '- ', '\n', '\n\n', '\r\n', '。', '；', '：', '，', '、', '（', '）', '\t', '|', '|---|---|\n',
  '| 序号 | 任务 | 责任单位 |\n', '序号\t任务\t责任单位\n', '1\t推进建设\t省科技厅\n', '\t续写的话\t\n', '<table><tr><th>序号</th></tr>', '<td rowspan="3">', '</table>\n',
  '<tr>', '</td>', '目录\n', '第一章 总则……1\n', '.....\t7\n', '— 3 —\n', '---\n', '<sup>1</sup> 注。\n', '布局图\n', '图例\n', '审图号：粤S(2021)004号\n', '- 广州\n',
  '省发展改革委、', '支持企业创新', '２０２２年', '抄送：各部门\n', '本办法自2022年1月1日起施行。\n', '\uA3AE', '\u3000', '𠮷', '\\|', '<p>', '</p>',
  '1 总则\n', '1.1 目的\n', '1.1.1', '2.3', '第一部分 任务\n', '任务一：', '一是', '二是推进。\n', '第一，', '第二，', 'A. ', 'B.', 'a）', 'Ⅰ.', '\f', '— 4 —\n',
  '序号    任务内容      牵头单位    配合单位\n', ' 1      建设园区      市工信局    市财政局\n', '        续行          设局\n', '注：▲为牵头单位\n', '序号｜任务｜单位\n', '1 | 建设 | 市局\n', '打印本页\n', '<div class="foot">\n', '单位：亿元\n', '\u2028',
]; // biome-ignore format: one screen

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

function check(text: string, from: number, to: number): void {
  const source = sourceOf(text);
  const { nodes, reports } = bodyOf(source, { start: from, end: to });
  const root: TreeNode = {
    kind: 'DOCUMENT', span: { start: from, end: to }, number: null, heading: null, labelSpan: { start: from, end: to },
    eId: '', children: nodes, cells: [],
  }; // biome-ignore format: one screen
  const eIds = new Set<string>();
  const visit = (node: TreeNode): string => {
    let at = node.span.start;
    for (const child of node.children) {
      expect(child.span.start).toBeGreaterThanOrEqual(at);
      expect(child.span.end).toBeGreaterThan(child.span.start);
      at = child.span.end;
    }
    expect(at).toBeLessThanOrEqual(node.span.end);
    expect(node.labelSpan.start).toBeGreaterThanOrEqual(node.span.start);
    expect(node.labelSpan.end).toBeLessThanOrEqual(node.span.end);
    for (const cell of node.cells)
      if (!cell.carried)
        for (const span of cell.spans) {
          expect(span.start).toBeGreaterThanOrEqual(node.span.start);
          expect(span.end).toBeLessThanOrEqual(node.span.end);
        }
    if (node.kind !== 'DOCUMENT' && isClauseKind(node.kind)) {
      expect(node.labelSpan.end).toBeGreaterThan(node.labelSpan.start);
      expect(node.eId).toMatch(/^[a-z]+(?:_\d+)?(?:-\d+)*(?:__[a-z]+_\d+(?:-\d+)*)*$/);
      expect(eIds.has(node.eId)).toBe(false);
      eIds.add(node.eId);
    } else expect(node.eId).toBe('');
    return node.children.map(visit).join('');
  };
  visit(root);
  expect(tiles(root)).toBe(text.slice(from, to));
  for (const report of reports) expect(report.offset >= 0 && report.offset <= text.length).toBe(true);
}

/** Own texts and childless nodes, in order. */
function tiles(node: TreeNode): string {
  const parts: { start: number; end: number }[] = [];
  const visit = (next: TreeNode): void => {
    parts.push(...ownSpans(next));
    next.children.forEach(visit);
  };
  visit(node);
  return parts
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => TEXT.slice(start, end))
    .join('');
}
let TEXT = '';

describe('any text gives nodes that are ordered, disjoint, inside their span, and tile it', () => {
  test('strings of the genre', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        TEXT = text;
        check(text, from, to);
        check(text, 0, text.length);
      }),
      { seed: 20210901, numRuns: 1500 },
    );
  });

  test('any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        TEXT = text;
        check(text, 0, text.length);
      }),
      { seed: 20210901, numRuns: 300 },
    );
  });

  test('the documents with lines left out, doubled and swapped', () => {
    const source = seed('guangdong-policy-compendium-2021.txt');
    const span = linesOf(source, 2105, 2523);
    const lines = source.text.slice(span.start, span.end).split('\n');
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length - 1), { minLength: 5, maxLength: 120 }), (picked) => {
        TEXT = picked.map((index) => lines[index]).join('\n');
        check(TEXT, 0, TEXT.length);
      }),
      { seed: 20210901, numRuns: 150 },
    );
  });
});

describe('200,000 characters of one kind end, and give few nodes', () => {
  test.each([
    '（',
    '）',
    '、',
    '|',
    '\t',
    '#',
    '*',
    '<',
    '第',
    '一',
    '1.',
    '（一）',
    '\n',
    '- ',
    '。',
    '<table>',
    '<td>',
    '**',
    ' ',
    '|\n',
    '\t\n',
    '图\n',
    '目录\n',
    '附件1\n',
    '……',
    '专栏1\n',
    '<b>',
    '注：',
    '1.1',
    '1.1 一\n',
    '一是\n',
    'A.\n',
    '\f',
    '\f一\n',
    '序号  任务  单位\n',
    ' 一  二  三\n',
    '第一，\n',
    '责任单位：市',
  ])('%j', (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const { nodes } = bodyOf(sourceOf(text), { start: 0, end: text.length });
    expect(Array.isArray(nodes)).toBe(true);
  });
});

test('a heading is found where its label span says', () => {
  const source = seed('guangxi-industrial-growth-measures-2023.txt');
  const { nodes } = bodyOf(source, linesOf(source, 5, 54));
  let seen = 0;
  const visit = (node: TreeNode): void => {
    if (node.number !== null && node.heading !== null && node.cells.length === 0) {
      expect(fold(source, [node.labelSpan]).text).toBe(node.number + node.heading);
      seen++;
    }
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  expect(seen).toBe(35);
});
