import { strToU8, zipSync } from 'fflate';

/** Parts of a Word file beside its text, as readable XML without the root element. */
export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** Other files, by path. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** A Word file whose body is `body`, the XML between `<w:body>` and `</w:body>`. */
export function writeDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const part = (root: string, inner: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${inner}</w:${root}>`,
    );
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  };
  if (parts.numbering !== undefined) files['word/numbering.xml'] = part('numbering', parts.numbering);
  if (parts.styles !== undefined) files['word/styles.xml'] = part('styles', parts.styles);
  if (parts.footnotes !== undefined) files['word/footnotes.xml'] = part('footnotes', parts.footnotes);
  for (const [name, content] of Object.entries(parts.others ?? {}))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { level: 6, mtime: new Date('2024-01-01T00:00:00Z') });
}

/** A paragraph of plain words; `properties` is the XML inside `<w:pPr>`. */
export function p(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(words)}</w:p>`;
}

/** A run of plain words. */
export function r(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
}

/** The properties of a paragraph with an automatic number. */
export function numbered(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** One level of a numbering. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A table of rows of cells; a cell is its paragraphs' XML with the XML of its properties, or plain words. */
export function tbl(
  rows: readonly (readonly (string | { readonly properties: string; readonly body: string })[])[],
): string {
  const cell = (one: string | { readonly properties: string; readonly body: string }): string =>
    typeof one === 'string'
      ? `<w:tc><w:tcPr/>${p(one)}</w:tc>`
      : `<w:tc><w:tcPr>${one.properties}</w:tcPr>${one.body}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}
