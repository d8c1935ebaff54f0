import { describe, expect, test } from '@jest/globals';
import { readDocx } from '../../../src/ingest/read/docx/read-docx.js';
import { type DocxParts, level, numbered, p, r, tbl, writeDocx } from './support/write-docx.js';

const textOf = async (body: string, parts: DocxParts = {}): Promise<string> =>
  (await readDocx(writeDocx(body, parts), 'plan.docx')).text;
const linesOf = async (body: string, parts: DocxParts = {}): Promise<readonly string[]> =>
  (await textOf(body, parts)).trimEnd().split('\n');

const OUTLINE = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）', '<w:suff w:val="nothing"/>')}${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircleChinese', '%4')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe('automatic numbers are printed as Word prints them', () => {
  test('levels count by themselves and begin anew under the next heading', async () => {
    const body = [
      p('总体要求', numbered(1)), p('指导思想', numbered(1, 1)), p('主要目标', numbered(1, 1)), p('到2025年，见成效。', numbered(1, 2)),
      p('重点任务', numbered(1)), p('强化创新', numbered(1, 1)), p('3亿元以上。', numbered(1, 2)), p('其一。', numbered(1, 3)),
    ].join(''); // biome-ignore format: an outline
    expect(await linesOf(body, { numbering: OUTLINE })).toEqual([
      '一、总体要求', '（一）指导思想', '（二）主要目标', '1. 到2025年，见成效。', '二、重点任务', '（一）强化创新', '1. 3亿元以上。', '① 其一。',
    ]); // biome-ignore format: an outline
  });

  test('numberings of one family count on; a start of its own begins anew', async () => {
    const body =
      p('甲', numbered(1)) +
      p('乙', numbered(2)) +
      p('丙', numbered(3)) +
      p('丁', numbered(3)) +
      p('戊', numbered(1));
    expect(await linesOf(body, { numbering: OUTLINE })).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
      '三、戊',
    ]);
  });

  test('a style gives its number, also through the style it is based on; 0 takes it away', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="a"><w:name w:val="标题样式"/><w:basedOn w:val="1"/></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="3">${level(0, 'japaneseCounting', '第%1章', '<w:pStyle w:val="1"/>')}${level(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="2"/>')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`;
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body =
      p('总则', style('1')) +
      p('目的', style('2')) +
      p('依据', style('2')) +
      p('附则', style('a')) +
      p('无号', `${style('1')}${numbered(0)}`) +
      p('施行', style('2'));
    expect(await linesOf(body, { styles, numbering })).toEqual([
      '第一章 总则',
      '1.1 目的',
      '1.2 依据',
      '第二章 附则',
      '无号',
      '2.1 施行',
    ]);
  });

  test.each([
    ['chineseCounting', ['一、', '十、', '十一、', '二十、', '二十一、', '一百零五、']],
    ['ideographDigital', ['一、', '一〇、', '一一、', '二〇、', '二一、', '一〇五、']],
    ['decimalEnclosedCircle', ['①、', '⑩、', '⑪、', '⑳、', '㉑、', '105、']],
    ['lowerRoman', ['i、', 'x、', 'xi、', 'xx、', 'xxi、', 'cv、']],
    ['upperLetter', ['A、', 'J、', 'K、', 'T、', 'U、', 'AAAAA、']],
    ['decimalFullWidth', ['１、', '１０、', '１１、', '２０、', '２１、', '１０５、']],
    ['ideographTraditional', ['甲、', '癸、', '11、', '20、', '21、', '105、']],
  ])('%s', async (format, expected) => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, format, '%1、')}</w:abstractNum>${[
      1, 10, 11, 20, 21, 105,
    ]
      .map(
        (start) =>
          `<w:num w:numId="${start}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
      )
      .join('')}`;
    const body = [1, 10, 11, 20, 21, 105].map((start) => p('项', numbered(start))).join('');
    expect(await linesOf(body, { numbering })).toEqual(expected.map((number) => `${number}项`));
  });
});

describe('tables', () => {
  test('merged cells: repeated downwards, printed once to the right; breaks in a cell are U+2028', async () => {
    const rows = tbl([
      ['序号', { properties: '<w:gridSpan w:val="2"/>', body: p('任务') }, '牵头单位'],
      [{ properties: '<w:vMerge w:val="restart"/>', body: p('1') }, '申报', '受理', { properties: '<w:vMerge w:val="restart"/>', body: p('市科技局') + p('市财政局') }],
      [{ properties: '<w:vMerge/>', body: p('') }, '评审', '公示', { properties: '<w:vMerge/>', body: p('') }],
    ]); // biome-ignore format: a table
    expect(await linesOf(p('分工表') + rows + p('完。'))).toEqual([
      '分工表', '',
      '序号\t任务\t\t牵头单位',
      '1\t申报\t受理\t市科技局\u2028市财政局',
      '1\t评审\t公示\t市科技局\u2028市财政局',
      '', '完。',
    ]); // biome-ignore format: a table
  });

  test('a frame of one cell is no table; a table in a cell is words of it', async () => {
    const box = tbl([[{ properties: '', body: p('专栏1　重点工程') + p('1.工程甲。') }]]);
    expect(await linesOf(box)).toEqual(['专栏1　重点工程', '1.工程甲。']);
    const inner = tbl([['甲', '乙']]);
    expect((await linesOf(tbl([['左', { properties: '', body: inner + p('') }]])))[0]).toBe('左\t甲 乙');
  });

  test('automatic numbers count the rows; deleted rows are gone', async () => {
    const number = { properties: '', body: p('', numbered(9)) };
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="1"/></w:num>`;
    const gone =
      '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p></w:tc></w:tr>';
    const table = tbl([
      [number, '任务甲'],
      [number, '任务乙'],
    ]).replace('</w:tbl>', `${gone}</w:tbl>`);
    expect(await linesOf(table, { numbering })).toEqual(['1\t任务甲', '2\t任务乙']);
  });
});

describe('the words that Word shows, and no others', () => {
  test.each([
    [
      'insertions stay, deletions and what was moved away go',
      `<w:p>${r('市')}<w:ins w:id="1">${r('科技局')}</w:ins><w:del w:id="2"><w:r><w:delText>财政局</w:delText></w:r></w:del><w:moveFrom w:id="3">${r('税务局')}</w:moveFrom>${r('牵头。')}</w:p>`,
      '市科技局牵头。',
    ],
    [
      'a deleted end of paragraph joins two',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('各市人民')}</w:p>${p('政府。')}`,
      '各市人民政府。',
    ],
    [
      'a text box is read once, after its paragraph',
      `<w:p>${r('正文。')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p('框中。')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${p('框中。')}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '正文。\n框中。',
    ],
    [
      'links are words, codes of fields are not',
      `<w:p>${r('见')}<w:hyperlink>${r('附件')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>${r('1')}</w:p>`,
      '见附件1',
    ],
    [
      'breaks are lines, tabs are spaces',
      `<w:p>${r('附件：')}<w:r><w:tab/></w:r>${r('1.表')}<w:r><w:br/></w:r>${r('2.单')}</w:p>`,
      '附件： 1.表\n2.单',
    ],
    [
      'signs of sign fonts',
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0AB"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Nowhere" w:char="F0FF"/></w:r></w:p>',
      '★≥〓',
    ],
    [
      'soft hyphens and zero-width spaces print nothing',
      `<w:p>${r('工\u200b业')}<w:r><w:softHyphen/></w:r><w:r><w:noBreakHyphen/></w:r>${r('5G')}</w:p>`,
      '工业-5G',
    ],
    [
      'hidden words stay hidden',
      `<w:p>${r('甲')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>${r('丙')}</w:p>`,
      '甲丙',
    ],
    ['five entities, no others', p('A&B<C'), 'A&B<C'],
  ])('%s', async (_, body, expected) => {
    expect((await textOf(body)).trim()).toBe(expected);
  });

  test('what numbers and words were before a tracked change is not read', async () => {
    const changed = `<w:p><w:pPr>${numbered(1, 1)}<w:pPrChange w:id="1"><w:pPr>${numbered(1, 0)}</w:pPr></w:pPrChange></w:pPr>${r('甲')}</w:p>`;
    expect(await linesOf(changed, { numbering: OUTLINE })).toEqual(['（一）甲']);
  });

  test('footnotes stand at the end, in the order of the text', async () => {
    const note = (id: number, words: string): string => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>${note(2, '注二。')}${note(1, '注一。')}${note(3, '无人问。')}`;
    const refer = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p>${r('甲')}${refer(1)}${r('乙')}${refer(2)}</w:p>`;
    expect(await linesOf(body, { footnotes })).toEqual(['甲乙', '[1] 注一。', '[2] 注二。']);
  });

  test('a contents list keeps its leaders', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const entry = `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${r('一、总体要求')}<w:r><w:tab/></w:r>${r('3')}</w:p>`;
    expect(await linesOf(entry, { styles })).toEqual(['一、总体要求……3']);
  });
});
