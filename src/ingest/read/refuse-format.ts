import { DomainError } from '../../domain/errors.js';

const DOCX = 'Open it in Word or WPS and save it as .docx.';
const TEXT_OF_PICTURE = 'Run text recognition (OCR) on it and save the text.';
const PAGE_ALONE = 'Open it in a browser or in Word and save it as a web page (HTML only) or as .docx.';
const UNPACK = 'Unpack it and name the documents inside.';

/** Formats that are told by their first bytes, and the way out of each. */
const BEGINNINGS: readonly (readonly [readonly string[], string, string])[] = [
  [['{\\rtf'], 'a rich text file (.rtf)', DOCX],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'], 'a picture', TEXT_OF_PICTURE],
  [['Rar!', '7z\xbc\xaf', '\x1f\x8b\x08', '\xfd7zXZ', 'BZh'], 'an archive', UNPACK],
];
const ARCHIVES_OF_WEB =
  /^(?:From|MIME-Version|Content-Type|Subject|Date|X-[A-Za-z-]{2,30}):[\s\S]{0,3000}multipart\/related/i;
const WORD_IN_XML = /<\?mso-application progid="Word|<w:wordDocument|<pkg:package/;
const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** Packages in a zip file, by the name of a part that only they have. */
const PACKAGES: readonly (readonly [string, string, string])[] = [
  ['xl/workbook', 'an Excel file (.xlsx)', 'Copy the sheet into a Word file, or save it as text.'],
  ['ppt/presentation', 'a PowerPoint file (.pptx)', 'Save it as PDF.'],
  ['OFD.xml', 'an OFD file (.ofd)', 'Open it in an OFD reader and save it as PDF, or print it to one.'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file', 'Save it as .docx.'],
  ['application/epub', 'an e-book', 'Save it as PDF.'],
];

/**
 * Refuses the formats that we know and do not read, each with the way out. `head` are its first bytes, a character each.
 *
 * @throws DomainError UNSUPPORTED_FORMAT, ENCRYPTED_FILE
 */
export function refuseFormat(bytes: Uint8Array, head: string, name: string): void {
  const refuse = (what: string, way: string): never => {
    throw new DomainError('UNSUPPORTED_FORMAT', `${name} is ${what}, which cannot be read. ${way}`, {
      file: name,
    });
  };
  for (const [beginnings, what, way] of BEGINNINGS)
    if (beginnings.some((beginning) => head.startsWith(beginning))) refuse(what, way);
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) refuse('a picture', TEXT_OF_PICTURE);
  if (ARCHIVES_OF_WEB.test(head)) refuse('a web archive (.mht)', PAGE_ALONE);
  if (WORD_IN_XML.test(head)) refuse('a Word file in XML', DOCX);
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    const holds = (stream: string): boolean => all.includes(Buffer.from(stream, 'utf16le'));
    if (holds('EncryptedPackage') || holds('EncryptionInfo')) {
      throw new DomainError('ENCRYPTED_FILE', `${name} asks for a password. Save a copy without one.`, {
        file: name,
      });
    }
    if (holds('Workbook'))
      refuse('an old Excel file (.xls)', 'Copy the sheet into a Word file, or save it as text.');
    if (holds('PowerPoint Document')) refuse('an old PowerPoint file (.ppt)', 'Save it as PDF.');
    refuse('an old Word or WPS file (.doc, .wps)', DOCX);
  }
  if (!ZIP.some((beginning) => head.startsWith(beginning))) return;
  for (const [part, what, way] of PACKAGES) if (all.includes(part, 0, 'latin1')) refuse(what, way);
  refuse('an archive', UNPACK);
}
