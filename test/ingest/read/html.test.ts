import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/ingest/read/html/read-html.js';

const PAGES = 'test/ingest/read/pages';
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const textOf = async (words: string): Promise<string> => (await readHtml(bytesOf(words), 'page.html')).text;
const TEXT =
  '为推动产业高质量发展，结合我市实际，制定本方案。到二〇二五年，全市产业规模、质量、效益实现新的提升，企业创新能力明显增强。';
const inBody = (inner: string): string =>
  `<html><body><div id="zoom"><p>${TEXT}</p>${inner}</div></body></html>`;
const after = async (inner: string): Promise<string> =>
  (await textOf(inBody(inner))).replace(`${TEXT}\n`, '').trimEnd();

describe('pages as government sites make them: page.html and the text that is its document', () => {
  const layouts = readdirSync(PAGES);
  test('there are seven', () => expect(layouts).toHaveLength(7));
  test.each(layouts)('%s', async (layout) => {
    const bytes = readFileSync(`${PAGES}/${layout}/page.html`);
    // The page of this county declares GB2312; the others are UTF-8.
    const page = await readHtml(
      layout.startsWith('county') ? inGb18030(bytes.toString('utf8')) : bytes,
      'page.html',
    );
    expect(page).toEqual({ text: readFileSync(`${PAGES}/${layout}/text.txt`, 'utf8'), pageStarts: [] });
  });
});

describe('words and lines', () => {
  test.each([
    [
      'a break in the file between two Chinese characters prints nothing',
      '<p>各市\n  人民政府，A\n B</p>',
      '各市人民政府，A B',
    ],
    [
      'words in many spans are one line',
      '<p><span>牵头</span><font>单位</font>：<b>市</b>科技局</p>',
      '牵头单位：市科技局',
    ],
    ['br ends a line, blocks do too', '<div>甲<br>乙<div>丙</div>丁</div>', '甲\n乙\n丙\n丁'],
    ['indents and no-break spaces at the ends go', '<p>&emsp;&emsp;　　甲&nbsp;乙&nbsp;</p>', '甲 乙'],
    ['entities', '<p>&ldquo;专精特新&rdquo;&lt;A&gt;&#8212;&middot;&#x5E02;</p>', '“专精特新”<A>—·市'],
    ['preformatted lines', '<pre>甲\n　乙</pre>', '甲\n乙'],
    [
      'an empty paragraph is an empty line, several are one',
      '<p>甲</p><p>&nbsp;</p><p><br></p><p>乙</p>',
      '甲\n\n乙',
    ],
    [
      'what is not shown',
      '<p>甲<span style="display: none">乙</span><script>丙</script></p><!-- 丁 --><p hidden>戊</p>',
      '甲',
    ],
    [
      'squares and notes',
      '<p>10km<sup>2</sup>，PM<sub>2.5</sub>，据此<sup>[1]</sup>。</p>',
      '10km²，PM2.5，据此[1]。',
    ],
    ['lists without numbers print none', '<ul><li>甲</li></ul>', '甲'],
    [
      'names of attachments stay',
      '<p>附件：<a href="1.doc">1.任务分工表.doc</a></p>',
      '附件：1.任务分工表.doc',
    ],
  ])('%s', async (_, inner, expected) => {
    expect(await after(inner)).toBe(expected);
  });
});

describe('tables', () => {
  test.each([
    [
      'merged cells',
      '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></table>',
      '\n甲\t乙\t\t丙\n甲\t丁\t戊\t己',
    ],
    [
      'a merged cell under another',
      '<table><tr><td rowspan=3>甲</td><td rowspan=2>乙</td><td>丙</td></tr><tr><td>丁</td></tr><tr><td>戊</td><td>己</td></tr></table>',
      '\n甲\t乙\t丙\n甲\t乙\t丁\n甲\t戊\t己',
    ],
    [
      'a cell that covers more rows than there are',
      '<table><tr><td rowspan=900>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>',
      '\n甲\t乙\n甲\t丙',
    ],
    [
      'blank rows and columns go',
      '<table><tr><td>甲</td><td></td><td>乙</td></tr><tr><td></td><td></td><td></td></tr></table>',
      '\n甲\t乙',
    ],
    [
      'a table in a cell is words of it',
      '<table><tr><td>甲的任务和内容很多</td><td><table><tr><td>乙</td><td>丙</td></tr></table></td></tr><tr><td>丁</td><td>戊</td></tr></table>',
      '\n甲的任务和内容很多\t乙 丙\n丁\t戊',
    ],
    [
      'a caption is a line',
      '<table><caption>任务表</caption><tr><td>甲</td><td>乙</td></tr></table>',
      '任务表\n\n甲\t乙',
    ],
    [
      'one column is lines',
      '<table><tr><td><p>甲</p><p>乙</p></td></tr><tr><td>丙</td></tr></table>',
      '甲\n乙\n丙',
    ],
  ])('%s', async (_, inner, expected) => {
    expect(await after(inner)).toBe(expected);
  });
});

describe('character sets', () => {
  const page = inBody('');
  test.each([
    ['UTF-8 without a word on it', bytesOf(page)],
    [
      'UTF-8 that calls itself GB2312',
      bytesOf(page.replace('<body>', '<head><meta charset=gb2312></head><body>')),
    ],
    ['GB18030 without a word on it', inGb18030(page)],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...Buffer.from(page, 'utf16le')])],
    [
      'UTF-8 with half a character in its description',
      Uint8Array.from([
        ...bytesOf(`<meta name="description" content="${'说明'.repeat(700)}`),
        0xe5,
        0x85,
        ...bytesOf(`">${page}`),
      ]),
    ],
  ])('%s', async (_, bytes) => {
    expect((await readHtml(bytes, 'page.html')).text).toBe(`${TEXT}\n`);
  });
});

describe('pages without a document are refused, each for what it is', () => {
  const links = Array.from(
    { length: 30 },
    (_, at) => `<li><a href="${at}">关于做好第${at}项工作的通知</a><span>2022-03-01</span></li>`,
  ).join('');
  test.each([
    ['a list of links', `<body><ul>${links}</ul><div>版权所有 市人民政府</div></body>`, /navigation only/],
    [
      'an error',
      '<body><h1>404</h1><p>您访问的页面不存在或已被删除，请检查网址是否正确，或返回首页重新查找您需要的信息，谢谢您的理解与支持，祝您生活愉快。</p></body>',
      /error page/,
    ],
    [
      'a login',
      '<body><form><p>统一身份认证平台，请登录后查看。请使用账号和密码登录，忘记密码请联系管理员，首次登录请先注册，注册需要提供手机号码和单位名称等信息。</p></form></body>',
      /login page/,
    ],
    [
      'a shell',
      '<body><div id="app"></div><script src="app.js"></script><noscript>请开启JavaScript</noscript></body>',
      /a script fills/,
    ],
    [
      'a frame',
      '<frameset cols="20%,80%"><frame src="left.htm"><frame src="right.htm"></frameset>',
      /a frame/,
    ],
    ['nothing', '<body></body>', /holds no document/],
  ])('%s', async (_, page, sentence) => {
    await expect(textOf(`<html>${page}</html>`)).rejects.toMatchObject({
      code: 'NO_ARTICLE',
      message: expect.stringMatching(sentence),
    });
  });

  test('tags without end are refused too', async () => {
    await expect(textOf(inBody('<b>'.repeat(5000)))).rejects.toMatchObject({ code: 'DAMAGED_FILE' });
  });
});

/** Bytes of a text in GB18030, by asking the decoder for each pair of bytes. */
function inGb18030(words: string): Uint8Array {
  const pairs = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(
    [...words].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (pairs.get(one) ?? []))),
  );
}
