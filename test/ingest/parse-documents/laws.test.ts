import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Source, Span } from '../../../src/domain/span.js';
import { parse } from '../../../src/ingest/parse/parse.js';
import { type PolicyTree, type TreeNode, walkTree } from '../../../src/ingest/policy-tree.js';

const sourceOf = (text: string): Source => ({ id: 'toy', text, sha256: '', file: 'toy.txt', pageStarts: [] });

/** Words of the genre, and what breaks them. */
const PIECES = [
  '江苏省人民政府办公厅', '关于印发', '《实施方案》', '的通知', '苏政办发〔2023〕12号', '各设区市人民政府：', '\n', '\n\n', '# ', '**',
  '2023年3月1日', '二〇二三年三月一日', '第一章 总则', '一、', '（一）', '自印发之日起施行，有效期5年。', '解读', '附件：1. 分工表', '\t', '|', '（',
  '）', '《', '》', '〔', '。', '：', ' ', '　', '1.', '现印发给你们', '汇编', '目录', '公告', '（第85号）', '政策解读材料', '<p>', '</p>', '<b>', '\r\n',
  '请径向省工业和信息化厅反映。', '市财政局 市科技局', '🏭', '\u0000',
]; // biome-ignore format: a bag of words

const words = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any text gives a tree', () => {
  test('words of the genre in any order', () => {
    fc.assert(
      fc.property(words, (text) => checkTree(parse(sourceOf(text)))),
      { seed: 20230301, numRuns: 400 },
    );
  });

  test.each(readdirSync('seeds/documents').filter((name) => name.endsWith('.txt')))(
    '%s, cut and shuffled',
    (file) => {
      const whole = readFileSync(`seeds/documents/${file}`, 'utf8');
      checkTree(parse(sourceOf(whole)));
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(whole.length), fc.nat(600)), { minLength: 1, maxLength: 12 }),
          (cuts) =>
            checkTree(parse(sourceOf(cuts.map(([at, length]) => whole.slice(at, at + length)).join('')))),
        ),
        { seed: 20230302, numRuns: 40 },
      );
    },
  );
});

describe('no punctuation makes it slow', () => {
  test.each([
    '（',
    '《',
    '、',
    '关于',
    '关于印发方案的通知\n',
    '自2021年1月1日起',
    '\n',
    '一、',
    '广东省财政厅\n',
    '各市：\n',
    '# ',
    '〔2021〕',
  ])(
    '%j, 200,000 characters of it',
    (piece) => {
      checkTree(parse(sourceOf(piece.repeat(Math.ceil(200_000 / piece.length)))));
    },
    20_000,
  );
});

function checkTree(tree: PolicyTree): void {
  const roots = tree.documents
    .map(({ root }) => root.span)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  expect(roots.length).toBeGreaterThan(0);
  let at = 0;
  for (const { start, end } of roots) {
    expect(start).toBe(at);
    at = end;
  }
  expect(at).toBe(tree.source.text.length);
  for (const document of tree.documents) {
    checkNesting(document.root);
    const eIds = [...walkTree(document.root)].map(({ node }) => node.eId).filter((eId) => eId !== '');
    expect(new Set(eIds).size).toBe(eIds.length);
    for (const span of factSpans(document.header)) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(tree.source.text.length);
    }
  }
}

function checkNesting(node: TreeNode): void {
  let at = node.span.start;
  for (const child of node.children) {
    if (child.span.start < at || child.span.end < child.span.start || child.span.end > node.span.end) {
      throw new Error(
        `${child.kind} [${child.span.start}, ${child.span.end}) leaves its place in ${node.kind}.`,
      );
    }
    at = child.span.end;
    checkNesting(child);
  }
}

function factSpans(header: PolicyTree['documents'][number]['header']): readonly Span[] {
  return Object.values(header)
    .flatMap((fact) => (Array.isArray(fact) ? fact : [fact]))
    .flatMap((fact) => (fact !== null && typeof fact === 'object' && 'at' in fact ? [fact.at as Span] : []));
}
