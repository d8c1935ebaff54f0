import { DomainError } from '../../domain/errors.js';
import { checkText } from './check-text.js';

/** How much of a text is looked at to tell whether it is one. */
const SAMPLE_CHARACTERS = 200_000;

/**
 * The text in a file's bytes: by byte order mark, else strict UTF-8, else GB18030. The mark is no part of the text;
 * line ends stay as they are. `file` is the name in messages.
 *
 * @throws DomainError EMPTY_SOURCE, NOT_TEXT, NOT_CHINESE
 */
export function decode(bytes: Uint8Array, file: string): string {
  const text = textOf(bytes);
  if (text === null || hasControls(text)) {
    throw new DomainError(
      'NOT_TEXT',
      `${file} is not a text file in UTF-8, UTF-16 or GB18030. Save it as UTF-8 text.`,
      {
        file,
      },
    );
  }
  checkText(text, file);
  return text;
}

const MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

function textOf(bytes: Uint8Array): string | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return tryDecode(bytes.subarray(marked.mark.length), marked.encoding);
  return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030');
}

/** Null where the bytes are not of this encoding. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text has; a form feed ends a page. */
function hasControls(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, SAMPLE_CHARACTERS); at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && (code < 0x09 || code > 0x0d)) || code === 0xfffd) return true;
  }
  return false;
}
