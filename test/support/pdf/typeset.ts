import { setTable } from './set-table.js';
import type { PdfPage, PdfWords } from './write-pdf.js';

/** How a document is printed. The defaults are those of 党政机关公文格式 (GB/T 9704): 22 lines of 28 characters. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What is printed at the foot, and at the head, of page `number` of `count`. */
  readonly foot: (number: number, count: number) => string;
  readonly head: (number: number, count: number) => string;
  /** Characters by which paragraphs are indented. */
  readonly indent: number;
  /** Whether tables print their first row again on each page. */
  readonly repeatsHeader: boolean;
}

const OFFICIAL: Setting = {
  size: 16, leading: 28.95, width: 595, height: 842, left: 79, right: 74, top: 105, bottom: 99,
  foot: (number) => `— ${number} —`,
  head: () => '',
  indent: 2,
  repeatsHeader: true,
}; // biome-ignore format: measures on one line

/**
 * Prints a document given as lines: `#` a centred title line, `=` a centred line, `>` a signature at the right, `<` at
 * the margin, `%` a new page, a line with tabs a row of a table (`〃`: merged with the cell above), all others
 * paragraphs.
 */
export function typeset(lines: readonly string[], setting: Partial<Setting> = {}): readonly PdfPage[] {
  const set: Setting = { ...OFFICIAL, ...setting };
  const pages: { words: PdfWords[]; lines: [number, number, number, number][] }[] = [];
  let y = 0;
  const turnPage = (): void => {
    pages.push({ words: [], lines: [] });
    y = set.top;
  };
  const page = (): (typeof pages)[number] => pages.at(-1) ?? { words: [], lines: [] };
  const room = set.width - set.left - set.right;
  const put = (x: number, words: string, size = set.size, font: PdfWords['font'] = 'GB'): void => {
    if (y + set.leading > set.height - set.bottom) turnPage();
    y += set.leading;
    page().words.push({ x, y, size, words, font });
  };
  turnPage();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const words = line.slice(1);
    if (line === '') continue;
    if (line.includes('\t')) {
      let end = at;
      while (lines[end]?.includes('\t')) end++;
      y =
        setTable(
          lines.slice(at, end).map((row) => row.split('\t')),
          set,
          { page, turnPage, y: y + 12 },
        ) + 12;
      at = end - 1;
    } else if (line === '%') turnPage();
    else if (line.startsWith('#')) put(set.left + (room - widthOf(words, 22)) / 2, words, 22, 'HEI');
    else if (line.startsWith('=')) put(set.left + (room - widthOf(words, set.size)) / 2, words);
    else if (line.startsWith('>')) put(set.left + room - widthOf(words, set.size) - 4 * set.size, words);
    else {
      const indent = line.startsWith('<') ? 0 : set.indent * set.size;
      const text = line.startsWith('<') ? words : line;
      const font = /^[一二三四五六七八九十]{1,3}、/.test(text) ? 'HEI' : 'GB';
      wrap(text, room - indent, room, set.size).forEach((piece, index) => {
        put(set.left + (index === 0 ? indent : 0), piece, set.size, font);
      });
    }
  }
  return pages.map(({ words, lines: rules }, index) => {
    const furniture = (text: string, at: number): PdfWords[] =>
      text === '' ? [] : [{ x: (set.width - widthOf(text, 14)) / 2, y: at, size: 14, words: text }];
    return {
      width: set.width,
      height: set.height,
      words: [
        ...furniture(set.head(index + 1, pages.length), set.top - 40),
        ...words,
        ...furniture(set.foot(index + 1, pages.length), set.height - set.bottom + 40),
      ],
      lines: rules,
    };
  });
}

/** Breaks words into lines of a width in points; no line begins with a closing mark or parts a number. */
export function wrap(text: string, first: number, room: number, size: number): readonly string[] {
  const chunks = text.match(/[（《“〔]*(?:[A-Za-z0-9.,%]+|[^A-Za-z0-9])[，。；：、？！）》”〕％]*/gu) ?? [];
  const lines = [''];
  for (const chunk of chunks) {
    const line = lines.at(-1) ?? '';
    const width = lines.length === 1 ? first : room;
    if (line !== '' && widthOf(line + chunk, size) > width) lines.push(chunk);
    else lines[lines.length - 1] = line + chunk;
  }
  return lines;
}

/** Half-width characters are half as wide. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x7f ? 0.5 : 1;
  return width * size;
}
