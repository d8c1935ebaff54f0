import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { sourceOf } from '../../../src/ingest/read/source-of.js';
import { p, writeDocx } from './support/write-docx.js';

const TEXT =
  '关于印发行动方案的通知\n各市人民政府：现印发给你们，请认真贯彻执行，实施过程中的问题请径向省工业和信息化厅反映，并抓好落实。\n';
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const latin = (words: string): Uint8Array => Uint8Array.from(words, (one) => one.charCodeAt(0));
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...Buffer.from(stream, 'utf16le'),
  ]);
const zip = (name: string): Uint8Array => zipSync({ [name]: strToU8('x') });
const page = `<!DOCTYPE html><html><body><div id="zoom">${TEXT}</div></body></html>`;
const docx = writeDocx(p(TEXT.trim()));

describe('the bytes decide what a file is', () => {
  test.each([
    ['plan.txt', bytesOf(TEXT), null],
    ['plan', bytesOf(TEXT), null],
    ['关于v1.2的通知', bytesOf(TEXT), null],
    ['plan.htm', bytesOf(page), null],
    ['plan.docx', docx, null],
    ['stdin', docx, null],
    ['plan.txt', bytesOf(page), 'a web page'],
    ['plan.doc', bytesOf(`\ufeff<!-- 保存 --><html><body><p>${TEXT}</p></body></html>`), 'a web page'],
    ['plan.doc', docx, 'a Word file'],
    ['plan.txt', docx, 'a Word file'],
    ['plan.wps', docx, 'a Word file'],
    ['plan.html', bytesOf(TEXT), 'plain text'],
    ['plan.docx', bytesOf(TEXT), 'plain text'],
  ])('%s', async (name, bytes, other) => {
    const { text, notes } = await sourceOf(bytes, name);
    expect(text).toContain('现印发给你们');
    expect(notes?.map(({ ruleId }) => ruleId) ?? []).toEqual(other === null ? [] : ['read/other-format']);
    if (other !== null) expect(notes?.[0]?.message).toContain(other);
  });

  test('a form feed begins a page', async () => {
    expect((await sourceOf(bytesOf('甲方案。\f乙方案。'), 'plan.txt')).pageStarts).toEqual([5]);
  });
});

describe('what cannot be read is refused by name, with the way out', () => {
  test.each([
    [
      'plan.doc',
      ole('WordDocument'),
      'UNSUPPORTED_FORMAT',
      /plan\.doc is an old Word or WPS file.*save it as \.docx/,
    ],
    ['plan.wps', ole('WordDocument'), 'UNSUPPORTED_FORMAT', /old Word or WPS file/],
    ['plan.xls', ole('Workbook'), 'UNSUPPORTED_FORMAT', /old Excel file/],
    [
      'plan.docx',
      ole('EncryptedPackage'),
      'ENCRYPTED_FILE',
      /plan\.docx asks for a password\. Save a copy without one/,
    ],
    ['plan.rtf', latin('{\\rtf1\\ansi'), 'UNSUPPORTED_FORMAT', /rich text file/],
    [
      'plan.mht',
      latin('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;'),
      'UNSUPPORTED_FORMAT',
      /web archive.*save it as a web page/,
    ],
    [
      'plan.doc',
      latin('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"'),
      'UNSUPPORTED_FORMAT',
      /web archive/,
    ],
    [
      'plan.xml',
      bytesOf('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      'UNSUPPORTED_FORMAT',
      /Word file in XML/,
    ],
    ['plan.ofd', zip('OFD.xml'), 'UNSUPPORTED_FORMAT', /OFD file.*PDF/],
    ['plan.xlsx', zip('xl/workbook.xml'), 'UNSUPPORTED_FORMAT', /Excel file/],
    ['plan.zip', zip('plan.txt'), 'UNSUPPORTED_FORMAT', /archive\b.*Unpack it/],
    ['plan.rar', latin('Rar!\x1a\x07'), 'UNSUPPORTED_FORMAT', /archive/],
    ['plan.jpg', latin('\xff\xd8\xff\xe0'), 'UNSUPPORTED_FORMAT', /picture.*OCR/],
    ['plan.png', latin('\x89PNG\r\n\x1a\n'), 'UNSUPPORTED_FORMAT', /picture/],
    [
      'plan.csv',
      bytesOf(TEXT),
      'UNSUPPORTED_FORMAT',
      /plan\.csv is a \.csv file; what can be read is \.txt, \.md, \.html, \.htm, \.docx, \.pdf/,
    ],
    ['plan.docx', docx.subarray(0, docx.length >> 1), 'DAMAGED_FILE', /cut short or broken/],
    ['plan.docx', zipSync({ 'word/styles.xml': strToU8('<w/>') }), 'DAMAGED_FILE', /without its text/],
    ['plan.docx', writeDocx('<w:p></w:r>'), 'DAMAGED_FILE', /word\/document\.xml is no well-formed XML/],
    [
      'plan.docx',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>') }),
      'DAMAGED_FILE',
      /declares a document type/,
    ],
    [
      'plan.docx',
      writeDocx('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)),
      'DAMAGED_FILE',
      /nests too deep/,
    ],
    ['plan.docx', writeDocx('<w:p><w:r><pic:pic/></w:r></w:p>'), 'NO_TEXT', /pictures only.*OCR/],
    ['plan.docx', writeDocx('<w:p/>'), 'EMPTY_SOURCE', /holds no text/],
    ['plan.docx', writeDocx(p('Notice on the plan for growth')), 'NOT_CHINESE', /hardly any Chinese/],
  ] as const)('%s: %#', async (name, bytes, code, sentence) => {
    await expect(sourceOf(bytes, name)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(sentence),
    });
  });
});

describe('a bomb is noticed before it goes off', () => {
  test.each([
    ['by what it becomes', (bytes: Uint8Array) => bytes],
    ['whatever it declares', (bytes: Uint8Array) => declaring(bytes, 1000)],
    ['by what it declares', (bytes: Uint8Array) => declaring(bytes, 0xffffff00)],
  ])('%s', async (_, change) => {
    const bomb = change(writeDocx(`<w:p>${' '.repeat(24 * 1024 * 1024)}</w:p>`));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(sourceOf(bomb, 'plan.docx')).rejects.toMatchObject({ code: 'INFLATES_TOO_FAR' });
  });

  test('merged cells that are repeated', async () => {
    const cell = `<td rowspan="60000">${'甲'.repeat(10_000)}</td>`;
    const table = `<table><tr>${cell}${cell}<td>乙</td></tr>${'<tr><td>丙</td></tr>'.repeat(5000)}</table>`;
    await expect(sourceOf(bytesOf(`<html><body>${table}</body></html>`), 'page.html')).rejects.toMatchObject({
      code: 'INFLATES_TOO_FAR',
    });
  });
});

/** The same zip file with another size of its text in the central directory. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && new TextDecoder().decode(changed.subarray(at + 46, at + 63)) === 'word/document.xml')
      view.setUint32(at + 24, size, true);
  }
  return changed;
}
