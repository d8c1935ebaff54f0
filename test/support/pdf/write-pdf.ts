/** Words at a place: `x` from the left edge and `y`, the line that they stand on, from the top, in points. */
export interface PdfWords {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly words: string;
  /** Of the fonts below; the first by default. */
  readonly font?: PdfFont;
  /** Room added after each character, in points. */
  readonly spacing?: number;
  /** Degrees, against the clock. */
  readonly angle?: number;
}

/**
 * GB: a font of the reader's own, by the encoding UniGB-UCS2-H. HEI: another such font. NAMED: Identity-H with a
 * ToUnicode map. UNNAMED: Identity-H and nothing that says which characters it prints.
 */
type PdfFont = 'GB' | 'HEI' | 'NAMED' | 'UNNAMED';

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** /Rotate of the page. */
  readonly rotate?: number;
  readonly words: readonly PdfWords[];
  /** Stroked lines: x0, y0, x1, y1 from the top left corner. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
}

const FONTS: readonly PdfFont[] = ['GB', 'HEI', 'NAMED', 'UNNAMED'];
const FIRST_FONT = 3;

/** A PDF made by hand: nothing is compressed, so that a test that fails can be read. */
export function writePdf(pages: readonly PdfPage[]): Uint8Array<ArrayBuffer> {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  for (const font of FONTS) objects.push(fontObject(font));
  objects.push(
    descendant('STSong-Light', 'GB1'), descendant('STHeiti-Regular', 'GB1'), descendant('Own', 'Identity'), toUnicode(),
  ); // biome-ignore format: objects 7 to 10
  const kids: number[] = [];
  for (const page of pages) {
    const content = contentOf(page);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const fonts = FONTS.map((name, index) => `/${name} ${FIRST_FONT + index} 0 R`).join(' ');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${page.rotate ?? 0} /Resources << /Font << ${fonts} >> >> /Contents ${objects.length} 0 R >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  return fileOf(objects);
}

function fontObject(font: PdfFont): string {
  const index = FONTS.indexOf(font);
  const isOwn = index >= 2;
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${isOwn ? 'Identity-H' : 'UniGB-UCS2-H'} /DescendantFonts [${Math.min(9, 7 + index)} 0 R]${font === 'NAMED' ? ' /ToUnicode 10 0 R' : ''} >>`;
}

/** CID 1 to 95 of Adobe-GB1 are the half-width letters and digits. */
function descendant(name: string, ordering: string): string {
  const widths = ordering === 'GB1' ? '/W [1 95 500]' : '/W [32 126 500]';
  return `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 ${widths} /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /Ascent 880 /Descent -120 /CapHeight 880 /ItalicAngle 0 /StemV 80 /FontBBox [0 -120 1000 880] >> >>`;
}

/** Codes are UTF-16 units. */
function toUnicode(): string {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end';
  return `<< /Length ${map.length} >>\nstream\n${map}\nendstream`;
}

function contentOf(page: PdfPage): string {
  const operations = (page.lines ?? []).map(
    ([x0, y0, x1, y1]) => `${n(x0)} ${n(page.height - y0)} m ${n(x1)} ${n(page.height - y1)} l S`,
  );
  for (const { words, font = 'GB', size, spacing = 0, angle = 0, x, y } of page.words) {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const matrix = [cos, sin, -sin, cos, x, page.height - y].map(n).join(' ');
    operations.push(`BT /${font} ${n(size)} Tf ${n(spacing)} Tc ${matrix} Tm <${hexOf(words)}> Tj ET`);
  }
  return operations.join('\n');
}

function hexOf(words: string): string {
  return Array.from({ length: words.length }, (_, at) =>
    words.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

function n(value: number): string {
  return value.toFixed(3).replace(/\.?0+$/, '');
}

function fileOf(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.5\n';
  const starts: number[] = [];
  objects.forEach((object, index) => {
    starts.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
