import { createRandom } from './random.js';
import { widthOf } from './typeset.js';
import type { PdfPage, PdfWords } from './write-pdf.js';

/** Other ways in which programs draw the very same page. */
export const OTHER_WAYS: Readonly<Record<string, (page: PdfPage) => PdfPage>> = {
  'character by character, in no order': (page) => ({
    ...page,
    words: shuffled(page.words.flatMap(characters)),
  }),
  'by a font with a map of its own': (page) => ({
    ...page,
    words: page.words.map((words) => ({ ...words, font: 'NAMED' as const })),
  }),
  'twice, for bold type': (page) => ({
    ...page,
    words: page.words.flatMap((words) => [words, { ...words, x: words.x + 0.4 }]),
  }),
  'with a quarter between Chinese and numbers': (page) => ({
    ...page,
    words: page.words.flatMap(setApart),
  }),
  'on paper that lies on its side': (page) => ({ ...turned(page), rotate: 90 }),
  'turned, on paper that is not': turned,
  'over a watermark': (page) => ({
    ...page,
    words: [...page.words, { x: 100, y: 600, size: 60, angle: 45, words: '内部资料' }],
  }),
};

/** From the bottom to the top of the paper. */
function turned(page: PdfPage): PdfPage {
  return {
    width: page.height,
    height: page.width,
    words: page.words.map((words) => ({ ...words, x: words.y, y: page.width - words.x, angle: 90 })),
    lines: (page.lines ?? []).map(([x0, y0, x1, y1]) => [y0, page.width - x0, y1, page.width - x1] as const),
  };
}

function characters(words: PdfWords): readonly PdfWords[] {
  return [...words.words].map((character, index) => ({
    ...words,
    x: words.x + widthOf(words.words.slice(0, index), words.size),
    words: character,
  }));
}

/** As word processors do by themselves. */
function setApart(words: PdfWords): readonly PdfWords[] {
  const pieces = words.words.match(/[A-Za-z0-9.]+|[^A-Za-z0-9.]+/g) ?? [];
  let x = words.x;
  return pieces.map((piece) => {
    const placed = { ...words, x, words: piece };
    x += widthOf(piece, words.size) + words.size / 4;
    return placed;
  });
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const random = createRandom(20231);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
