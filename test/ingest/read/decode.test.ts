import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../../src/domain/errors.js';
import { decode } from '../../../src/ingest/read/decode.js';

const TEXT = '各市人民政府：\r\n　　现印发给你们。\n';
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = (mark: readonly number[], swap: boolean): Uint8Array => {
  const units = [...TEXT].map((character) => character.charCodeAt(0));
  return Uint8Array.from([
    ...mark,
    ...units.flatMap((unit) => (swap ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])),
  ]);
};
/** 关于印发行动方案的通知 in GB18030. */
const GB18030 = Uint8Array.from(
  'b9d8d3dad3a1b7a2d0d0b6afb7bdb0b8b5c4cda8d6aa'.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [],
);

describe('a text is read whatever its encoding', () => {
  test.each([
    ['UTF-8', utf8, TEXT],
    ['UTF-8 with a mark, which is no part of the text', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), TEXT],
    ['UTF-16, little end first', utf16([0xff, 0xfe], false), TEXT],
    ['UTF-16, big end first', utf16([0xfe, 0xff], true), TEXT],
    ['GB18030', GB18030, '关于印发行动方案的通知'],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes, 'a.txt')).toBe(text);
  });
});

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('what cannot be read is refused by name', () => {
  test.each([
    ['nothing', new Uint8Array(), 'EMPTY_SOURCE'],
    ['blank lines', bytesOf(' \r\n\t\n　'), 'EMPTY_SOURCE'],
    ['only a mark', Uint8Array.from([0xef, 0xbb, 0xbf]), 'EMPTY_SOURCE'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'NOT_TEXT'],
    [
      'a PDF',
      bytesOf('%PDF-1.7\n1 0 obj\n<</Length 10>>\nstream\n\u0000\u0001\u0002\nendstream'),
      'NOT_TEXT',
    ],
    ['a zip file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0]), 'NOT_TEXT'],
    ['half a character at the end', Uint8Array.from([...utf8, 0xff]), 'NOT_TEXT'],
    [
      'English',
      bytesOf('The State Council issued guidelines on the industrial economy in 2022.'),
      'NOT_CHINESE',
    ],
    [
      'Japanese',
      bytesOf('この法律は、産業の振興に関する施策を総合的に推進することを目的とする。'),
      'NOT_CHINESE',
    ],
    ['figures alone', bytesOf('1 2 3\n4 5 6\n'), 'NOT_CHINESE'],
  ])('%s: %s', (_, bytes, code) => {
    try {
      decode(bytes, 'plan.txt');
      throw new Error('It was read.');
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      expect((error as DomainError).code).toBe(code);
      expect((error as DomainError).message).toContain('plan.txt');
    }
  });

  test('a Chinese text with English names in it is Chinese', () => {
    const text = '推广应用 CAD、CAE、5G、RCEP 等工业软件和 Open RAN 技术，建设 SDN/NFV 网络。';
    expect(decode(bytesOf(text), 'a.txt')).toBe(text);
  });
});
