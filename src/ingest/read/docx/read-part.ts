import { SaxesParser } from 'saxes';
import { DomainError } from '../../../domain/errors.js';
import { unpack, type ZipEntry } from '../zip.js';

/** What a part of a Word file consists of, in order. Names have the prefix `w:` for the words of the text. */
export interface PartReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
}

/** Deepest nesting of elements that Word itself makes is far below. */
const DEEPEST = 1000;
const WORDS = /wordprocessingml/;

/**
 * Reads one XML part, piece by piece. A part with a document type is refused: Word writes none, and entities come with it.
 * `name` is the Word file's, for messages.
 *
 * @throws DomainError DAMAGED_FILE, INFLATES_TOO_FAR, ENCRYPTED_FILE
 */
export function readPart(entry: ZipEntry, name: string, reader: PartReader): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  let translate: (name: string) => string = same;
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (depth === 0) translate = translation(attributes);
    if (++depth > DEEPEST) throw broken(entry, name, 'nests too deep');
    reader.open(translate(tag), translate === same ? attributes : translated(attributes, translate));
  });
  parser.on('closetag', ({ name: tag }) => {
    depth--;
    reader.close(translate(tag));
  });
  parser.on('text', (words) => reader.text(words));
  parser.on('cdata', (words) => reader.text(words));
  parser.on('doctype', () => {
    throw broken(entry, name, 'declares a document type');
  });
  parser.on('error', (cause) => {
    throw broken(entry, name, 'is no well-formed XML', cause);
  });
  const decoder = new TextDecoder(encodingOf(entry));
  unpack(entry, name, (piece) => parser.write(decoder.decode(piece, { stream: true })));
  parser.write(decoder.decode()).close();
}

function same(name: string): string {
  return name;
}

/** Some programs bind the names of the text to another prefix than `w`, or to none. */
function translation(root: Readonly<Record<string, string>>): (name: string) => string {
  for (const [attribute, value] of Object.entries(root)) {
    if (!WORDS.test(value) || attribute === 'xmlns:w' || !/^xmlns(?::|$)/.test(attribute)) continue;
    const prefix = attribute === 'xmlns' ? '' : `${attribute.slice('xmlns:'.length)}:`;
    if (root['xmlns:w'] !== undefined) break;
    return (name) => {
      if (prefix === '') return name.includes(':') ? name : `w:${name}`;
      return name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name;
    };
  }
  return same;
}

function translated(
  attributes: Readonly<Record<string, string>>,
  translate: (name: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [translate(name), value]));
}

/** UTF-8, unless a stored part begins with another mark; packed parts of Word are always UTF-8. */
function encodingOf({ method, packed }: ZipEntry): string {
  if (method !== 0) return 'utf-8';
  return packed[0] === 0xff && packed[1] === 0xfe ? 'utf-16le' : 'utf-8';
}

function broken(entry: ZipEntry, name: string, why: string, cause?: unknown): DomainError {
  return new DomainError(
    'DAMAGED_FILE',
    `${name} is broken inside: ${entry.name} ${why}. Open it in Word and save it anew.`,
    { file: name, part: entry.name },
    cause,
  );
}
