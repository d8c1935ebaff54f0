import { describe, expect, test } from '@jest/globals';
import { readLabelled } from '../../src/accuracy/labels/read-labelled.js';

const HEAD = '⟦DOC kind=方案｜title=某市方案｜issuers=某市人民政府；某市委⟧⟦HIERARCHY⟧⟦TARGETS⟧某市方案\n';
const read = (body: string) => readLabelled(HEAD + body, 'a.labelled.txt');

describe('a labelled document', () => {
  const document = read(
    [
      '⟦#1⟧一、目标',
      '⟦#2⟧（一）增长。增长5％⟦T 增长｜≥｜5｜％｜2025｜TARGET⟧。（市科技局牵头，市 商务局配合）⟦L 市科技局=某市科学技术局；S 市 商务局=?⟧⟦joint⟧',
      '⟦#2⟧（二）其他。',
      '⟦#1⟧二、保障',
      '⟦#2⟧（一）组织。⟦@一、（二） A 市发改委⟧⟦+A 各区政府⟧',
      '⟦#row⟧1\t市财政局⟦A 市财政局⟧',
    ].join('\n'),
  );

  test('without its marks is the document', () => {
    expect(document.source.text).toBe(
      '某市方案\n一、目标\n（一）增长。增长5％。（市科技局牵头，市 商务局配合）\n（二）其他。\n二、保障\n（一）组织。\n1\t市财政局',
    );
    expect(document.source.file).toBe('a.txt');
  });

  test('has its header, clauses and units', () => {
    const [policy] = document.policies;
    expect(policy?.header).toEqual({
      kind: ['方案'],
      title: ['某市方案'],
      issuers: ['某市人民政府', '某市委'],
    });
    expect(policy?.clauses.map(({ number, line, parent }) => [number, line, parent?.number ?? null])).toEqual(
      [
        ['一、', 2, null],
        ['（一）', 3, '一、'],
        ['（二）', 4, '一、'],
        ['二、', 5, null],
        ['（一）', 6, '二、'],
        [null, 7, '（一）'],
      ],
    );
    expect(
      document.units.map(({ clause, role, printed, meant, isInherited, isJoint }) =>
        [clause?.line, role, printed, meant, isInherited ? 'added' : '', isJoint ? 'joint' : ''].join(' '),
      ),
    ).toEqual([
      '3 LEAD 市科技局 某市科学技术局  joint',
      '3 SUPPORT 市商务局 ?  joint',
      '4 ASSIGNED 市发改委   ',
      '6 ASSIGNED 各区政府  added ',
      '7 ASSIGNED 市财政局   ',
    ]);
    expect(document.targets).toMatchObject([
      { value: 5, valueTo: null, unit: '％', year: 2025, kind: 'TARGET' },
    ]);
  });
});

describe('what cannot be read is refused with file and line', () => {
  test.each([
    ['⟦L 市科技局', /a\.labelled\.txt:2: a ⟦ that no ⟧ closes/],
    ['⟦X 市科技局⟧', /:2: 「X 市科技局」 is no mark/],
    ['⟦#1⟧，没有标号', /:2: no label of a clause/],
    ['⟦L 甲；乙⟧', /:2: 「乙」 does not begin with L, S or A/],
    ['⟦@（九） L 甲⟧', /:2: no clause （九） is marked/],
    ['⟦T 增长｜5⟧', /:2: 「增长｜5」 is not metric/],
    ['⟦C CITES｜某办法｜⟧', /:2: 「CITES」 is no kind of citation/],
    ['⟦P 佛山市⟧', /:2: a label of PLACES, but the first line has no ⟦PLACES⟧/],
  ])('%s', (body, message) => {
    expect(() => read(body)).toThrow(message);
  });

  test('a text without DOC', () => {
    expect(() => readLabelled('某市方案', 'a.labelled.txt')).toThrow(/no ⟦DOC⟧/);
  });
});
