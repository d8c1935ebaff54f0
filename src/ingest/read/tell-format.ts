import path from 'node:path';
import { DomainError } from '../../domain/errors.js';
import { FORMATS, type Format, SUPPORTED_EXTENSIONS } from './formats.js';
import { refuseFormat } from './refuse-format.js';

/** Files of other endings may hold text in our formats: what systems export as .doc is often a web page. */
const OTHER_ENDINGS: ReadonlySet<string> = new Set([
  '',
  '.doc',
  '.text',
  '.markdown',
  '.xhtml',
  '.shtml',
  '.jsp',
  '.aspx',
  '.php',
]);
const HEAD_BYTES = 4096;

export interface ToldFormat {
  readonly format: Format;
  /** The ending promised another one. */
  readonly isOther: boolean;
}

/**
 * What a file is, by its bytes; its ending counts only between text and web page. `name` is that of the file.
 *
 * @throws DomainError UNSUPPORTED_FORMAT, ENCRYPTED_FILE, DAMAGED_FILE, INFLATES_TOO_FAR
 */
export function tellFormat(bytes: Uint8Array, name: string): ToldFormat {
  const extension = extensionOf(name);
  const promised = (Object.keys(FORMATS) as Format[]).find((format) =>
    FORMATS[format].extensions.includes(extension),
  );
  const format = formatOfBytes(bytes, name, promised);
  if (promised === undefined && !OTHER_ENDINGS.has(extension) && (format === 'TEXT' || format === 'HTML')) {
    throw new DomainError(
      'UNSUPPORTED_FORMAT',
      `${name} is a ${extension} file; what can be read is ${SUPPORTED_EXTENSIONS.join(', ')}.`,
      { file: name, supported: SUPPORTED_EXTENSIONS },
    );
  }
  return { format, isOther: extension !== '' && promised !== format };
}

/** Lower case, with its dot; '' where the last dot of a name begins no ending (关于v1.2的通知). */
function extensionOf(name: string): string {
  const extension = path.extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,9}$/.test(extension) && /[a-z]/.test(extension) ? extension : '';
}

function formatOfBytes(bytes: Uint8Array, name: string, promised: Format | undefined): Format {
  const head = headOf(bytes);
  if (/^.{0,1024}%PDF-[12]\./s.test(head)) return 'PDF';
  if (head.startsWith('PK\u0003\u0004') && holdsWordText(bytes)) return 'DOCX';
  refuseFormat(bytes, head, name);
  if (PAGE.test(head)) return 'HTML';
  return promised === 'HTML' && /<[a-z!/]/i.test(head) ? 'HTML' : 'TEXT';
}

const PAGE =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,600}-->\s{0,200}){0,4}<(?:!doctype\s+html|html|head|body|meta|title|link|script|style)\b/i;

/** One character a byte; of UTF-16 text, which begins with a mark, its characters. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return Buffer.from(head).toString('latin1').replace(/^ï»¿/, '');
}

/** The name of its main part stands in the zip file as it is; that of other packages does not. */
function holdsWordText(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => all.includes(name, 0, 'latin1');
  return holds('word/') && !holds('xl/workbook') && !holds('ppt/presentation');
}
