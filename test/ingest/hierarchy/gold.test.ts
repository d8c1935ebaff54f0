import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { positionOf, type Source } from '../../../src/domain/span.js';
import type { TreeNode } from '../../../src/ingest/policy-tree.js';
import { bodyOf, linesOf, seed } from './spans.js';

/** The labelled documents: every count and line below was read by a person. Spans are the documents' lines. */
const plan000 = seed('guangdong-industrial-growth-plan-2022.txt');
const compendium = seed('guangdong-policy-compendium-2021.txt');
const gold = (file: string): unknown => JSON.parse(readFileSync(`accuracy/gold/${file}`, 'utf8'));

function all(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

function read(source: Source, first: number, last: number): readonly TreeNode[] {
  return bodyOf(source, linesOf(source, first, last)).nodes;
}

const ofKind = (nodes: readonly TreeNode[], kind: TreeNode['kind']): readonly TreeNode[] =>
  all(nodes).filter((node) => node.kind === kind);

const lineOf = (source: Source, node: TreeNode): number => positionOf(source, node.labelSpan.start).line;
const lastLineOf = (source: Source, node: TreeNode): number => positionOf(source, node.span.end - 1).line;

describe('000: the action plan', () => {
  const nodes = read(plan000, 28, 636);
  const { measures, chapters } = gold('measures-000.json') as {
    measures: { label: string; lines: [number, number]; heading: string | null; chapter: string }[];
    chapters: { chapter: string }[];
  };

  test('32 measures, each on its lines, none with a heading, each in its chapter', () => {
    const found = ofKind(nodes, 'CHAPTER').flatMap((chapter) =>
      ofKind(chapter.children, 'MEASURE').map((measure) => ({
        label: measure.number,
        lines: [lineOf(plan000, measure), lastLineOf(plan000, measure)],
        heading: measure.heading,
        chapter: `${chapter.number}${chapter.heading}`,
      })),
    );
    expect(found).toEqual(
      measures.map(({ label, lines, heading, chapter }) => ({ label, lines, heading, chapter })),
    );
  });

  test('nine chapters, the last with three headed paragraphs and no measure', () => {
    const found = ofKind(nodes, 'CHAPTER');
    expect(found).toHaveLength(9);
    expect(found.slice(0, 8).map((node) => `${node.number}${node.heading}`)).toEqual(
      chapters.map((one) => one.chapter).slice(0, 8),
    );
    expect(found[8]?.children.map((node) => [node.kind, node.heading, lineOf(plan000, node)])).toEqual([
      ['PARAGRAPH', '加强统筹协调', 607],
      ['PARAGRAPH', '强化责任落实', 621],
      ['PARAGRAPH', '加大宣贯服务', 628],
    ]);
  });
});

describe('001: regulations', () => {
  test('the regulation has 72 articles, each on its line', () => {
    const { regulation_articles } = gold('tasks-001.json') as {
      regulation_articles: { article: string; line: number }[];
    };
    const found = ofKind(read(compendium, 2652, 2918), 'ARTICLE');
    expect(found.map((node) => ({ article: node.number, line: lineOf(compendium, node) }))).toEqual(
      regulation_articles.map(({ article, line }) => ({ article, line })),
    );
  });

  test.each([
    ['d001-1a', 39, 275, 37, 7],
    ['d001-2a', 367, 497, 26, 6],
    ['d001-3a', 557, 659, 31, 6],
    ['d001-6a', 1958, 2017, 15, 0],
    ['d001-10a', 2652, 2918, 72, 10],
  ])('%s', (_id, first, last, articles, chapters) => {
    const { nodes, reports } = bodyOf(compendium, linesOf(compendium, first, last));
    expect(ofKind(nodes, 'ARTICLE')).toHaveLength(articles);
    expect(ofKind(nodes, 'CHAPTER')).toHaveLength(chapters);
    expect(reports.filter((one) => one.ruleId === 'broken-numbering')).toEqual([]);
  });

  test('the interpretation that prints （五） twice is reported', () => {
    const { reports } = bodyOf(compendium, linesOf(compendium, 279, 349));
    expect(reports.map((one) => one.message)).toEqual(['「（五）」 follows number 6.']);
  });
});

describe('001: the plan of 53号', () => {
  const nodes = read(compendium, 674, 1850);
  const { clusters } = gold('clusters.json') as {
    clusters: {
      no: number;
      name_in_plan: string;
      box: {
        no: number;
        title: string;
        line: number;
        subsectors: { no: number; name: string; lines: number[] }[];
      };
    }[];
  };

  test('5 chapters, 20 numbered clusters in chapter three, 26 boxes, nothing out of order', () => {
    const main = nodes.filter((node) => node.kind === 'CHAPTER');
    expect(main.map((node) => node.number)).toEqual(['第一章', '第二章', '第三章', '第四章', '第五章']);
    expect(ofKind(main.slice(2, 3), 'MEASURE').map((node) => node.heading)).toEqual(
      clusters.map((one) => one.name_in_plan),
    );
    expect(ofKind(nodes, 'BOX').map((node) => node.eId)).toEqual(
      Array.from({ length: 26 }, (_, index) => `box_${index + 1}`),
    );
    expect(bodyOf(compendium, linesOf(compendium, 674, 1850)).reports.map((one) => one.ruleId)).not.toContain(
      'broken-numbering',
    );
  });

  test('98 sub-sectors in boxes 1 to 20, each on its line', () => {
    const boxes = ofKind(nodes, 'BOX').slice(0, 20);
    const found = boxes.map((box) => ({
      no: Number(box.number?.replace('专栏', '')),
      line: lineOf(compendium, box),
      subsectors: box.children.map((item) => ({
        no: Number.parseInt(item.number ?? '', 10),
        name: item.heading,
        line: lineOf(compendium, item),
      })),
    }));
    const wanted = clusters.map(({ box }) => ({
      no: box.no,
      line: box.line,
      subsectors: box.subsectors.map(({ no, name, lines }) => ({ no, name, line: lines[0] })),
    }));
    expect(found).toEqual(wanted);
    expect(found.flatMap((box) => box.subsectors)).toHaveLength(98);
  });

  test('the annex: two tables of 21 cities, two maps kept whole, the statement on the environment', () => {
    const annexes = nodes.filter((node) => node.kind === 'ANNEX');
    expect(annexes.map((node) => [node.heading, lineOf(compendium, node)])).toEqual([
      ['“十四五”时期全省制造业总体空间布局图', 1425],
      ['规划环境影响说明', 1834],
    ]);
    const [tables, maps] = (['TABLE', 'MAP'] as const).map((kind) => ofKind(annexes, kind));
    expect(
      maps?.map((node) => [positionOf(compendium, node.span.start).line, lastLineOf(compendium, node)]),
    ).toEqual([
      [1446, 1654],
      [1672, 1832],
    ]);
    expect(tables?.map((table) => table.children.map((row) => row.number))).toEqual([
      ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.', '10.', null],
      ['11.', '12.', '13.', '14.', '15.', '16.', '17.', '18.', '19.', '20.', null],
    ]);
    for (const table of tables ?? [])
      for (const row of table.children)
        expect(
          row.cells
            .slice(1, 22)
            .map((cell) => cell.column)
            .join(),
        ).toBe(
          '广州,深圳,珠海,佛山,东莞,惠州,中山,江门,肇庆,汕头,汕尾,揭阳,潮州,湛江,茂名,阳江,韶关,梅州,河源,清远,云浮',
        );
  });
});

describe('001: 45号', () => {
  const { body, table1, table2 } = gold('tasks-001.json') as {
    body: { heading: string; lines: [number, number]; chapter: string }[];
    table1: { no: number; line: number; group: string; task: string; printed: string }[];
    table2: { no: number; lines: [number, number]; group: string; printed: string }[];
  };

  test('15 tasks in chapters four to six, nine boxes inside them', () => {
    const chapters = read(compendium, 2120, 2455)
      .filter((node) => node.kind === 'CHAPTER')
      .slice(3);
    const found = chapters.flatMap(
      (chapter) =>
      chapter.children.filter((node) => node.kind === 'MEASURE').map((node) => ({
        chapter: `${chapter.number}${chapter.heading}`, line: lineOf(compendium, node), heading: `${node.number}${node.heading}`,
      })), // biome-ignore format: one screen
    );
    const wanted = body.map((one) => ({
      chapter: one.chapter,
      line: one.lines[0],
      heading: one.heading.replace(/。$/, '').replace(/^\((.)\) ?/, '（$1）'),
    }));
    expect(found).toEqual(wanted);
    expect(
      chapters
        .flatMap((chapter) => chapter.children)
        .flatMap((measure) => measure.children)
        .filter((node) => node.kind === 'BOX'),
    ).toHaveLength(9);
  });

  test('table 1: 15 rows; the group is printed once and carried, and gone where the columns change', () => {
    const rows = ofKind(read(compendium, 2120, 2455), 'TABLE_ROW');
    const found = rows.map((row) => ({
      no: Number(row.number),
      line: lineOf(compendium, row),
      task: row.cells.findLast((cell) => cell.column === '工作内容')?.text,
      printed: row.cells.find((cell) => cell.column === '责任单位')?.text,
    }));
    expect(found).toEqual(table1.map(({ no, line, task, printed }) => ({ no, line, task, printed })));
    expect(rows.slice(0, 9).map((row) => row.cells[1]?.text)).toEqual([
      ...Array(4).fill('实施四条转型路径'),
      ...Array(5).fill('夯实五大基础支撑'),
    ]);
    expect(rows[1]?.cells[1]?.carried).toBe(true);
    expect(rows[9]?.cells).toHaveLength(3);
  });

  test('table 2: 25 items; item 5 runs over a page break', () => {
    const rows = ofKind(read(compendium, 2458, 2523), 'TABLE_ROW');
    const found = rows.map((row) => ({
      no: Number.parseInt(row.number ?? '', 10),
      lines: [lineOf(compendium, row), lastLineOf(compendium, row)],
      group: row.cells[0]?.text,
      printed: row.cells.find((cell) => cell.column === '责任单位')?.text,
    }));
    expect(found).toEqual(table2.map(({ no, lines, group, printed }) => ({ no, lines, group, printed })));
    expect(rows[4]?.cells[1]?.spans).toHaveLength(2);
    expect(rows[4]?.children.map((node) => node.kind)).toEqual(['FURNITURE']);
  });
});

describe('003 and 004', () => {
  test('003: 17 measures in five chapters, after a first chapter of four principles', () => {
    const chapters = read(seed('miit-industrial-economy-notice-2022.txt'), 7, 73).filter(
      (node) => node.kind === 'CHAPTER',
    );
    expect(chapters.map((node) => [node.number, ofKind(node.children, 'MEASURE').length])).toEqual([
      ['一、', 0], ['二、', 5], ['三、', 3], ['四、', 3], ['五、', 3], ['六、', 3],
    ]); // biome-ignore format: one line
    expect(chapters[0]?.children.map((node) => node.kind)).toEqual(['ITEM', 'ITEM', 'ITEM', 'ITEM']);
    expect(chapters[1]?.heading).toBe('多措并举，夯实工业经济回稳基础');
  });

  test('004: 28 measures in seven chapters; the closing words belong to none of them', () => {
    const source = seed('guangxi-industrial-growth-measures-2023.txt');
    const nodes = read(source, 5, 54);
    expect(nodes.filter((node) => node.kind === 'CHAPTER')).toHaveLength(7);
    const measures = ofKind(nodes, 'MEASURE');
    expect(measures).toHaveLength(28);
    expect(measures[0]?.heading).toBe('支持企业春节抢抓生产');
    expect(nodes.at(-1)?.kind).toBe('PARAGRAPH');
    expect(nodes.at(-1) && lineOf(source, nodes.at(-1) as TreeNode)).toBe(51);
  });
});
