import { DomainError } from '../../../domain/errors.js';

/** How much of a page may come before its charset is declared. */
const HEAD_BYTES = 4096;
/** Most characters per damaged one for a page that is still read: descriptions cut in the middle of a character. */
const LEAST_SOUND = 1000;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a page: by byte order mark, else strict UTF-8, else the charset that it declares, else GB18030. A page in
 * UTF-8 with a damaged character here and there is read, with that character as U+FFFD.
 *
 * @throws DomainError NOT_TEXT
 */
export function decodeHtml(bytes: Uint8Array, name: string): string {
  for (const [mark, encoding] of MARKS)
    if (mark.every((byte, at) => bytes[at] === byte))
      return new TextDecoder(encoding).decode(bytes.subarray(mark.length));
  const declared = declaredCharset(bytes);
  const text =
    strict(bytes, 'utf-8') ?? strict(bytes, declared) ?? nearlyUtf8(bytes) ?? strict(bytes, 'gb18030');
  if (text === null) {
    throw new DomainError(
      'NOT_TEXT',
      `${name} is in no character set that could be told. Open it in a browser and save it as UTF-8.`,
      { file: name, declared },
    );
  }
  return text;
}

/** gb2312 and gbk are read as GB18030, which holds both. Empty where none is declared, or one that is unknown. */
function declaredCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = /charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase() ?? '';
  return /^(?:gb|x-gbk|chinese)/.test(label) ? 'gb18030' : label;
}

/** Null where the bytes are not of this encoding, or there is no such encoding. */
function strict(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === '') return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return damaged * LEAST_SOUND < text.length ? text : null;
}
