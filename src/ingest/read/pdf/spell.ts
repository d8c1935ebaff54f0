import type { Glyph } from './printed-page.js';

/** Gaps, in parts of the font's size, from which on a space is meant. */
const BETWEEN_WORDS = 0.15;
const BETWEEN_HAN = 0.4;
/** Between Chinese and a number or word: programs set a quarter apart by themselves, and typists add a space. */
const BETWEEN_SCRIPTS = 0.6;
/** Full-width punctuation brings its own room. */
const AFTER_MARK = 0.8;
const WIDE = 1.5;
/** After 第三条 and 专栏1 a space tells a label from a reference, however narrow it is. */
const AFTER_LABEL = 0.18;
const LABEL =
  /^(?:第[一二三四五六七八九十百零〇0-9]{1,6}[编章节条]|(?:专栏|附件|附录|附表)[0-9一二三四五六七八九十]{0,3})$/;
const LONGEST_LABEL = 9;
/** A character printed twice within this distance is printed bold. */
const BOLD_SHIFT = 0.2;

/**
 * The characters of one line, left to right, as text. Spaces are taken from the gaps that are printed: kept where they
 * part words (第三条 本办法, two names), dropped where they only set the line out (负 责 人; 到 2025 年).
 */
export function spell(row: readonly Glyph[]): string {
  const printed = withoutDoubles(row.filter(({ text }) => /\S/.test(text)));
  const tracking = trackingOf(printed);
  let text = '';
  for (let index = 0; index < printed.length; index++) {
    const glyph = printed[index] as Glyph;
    const before = printed[index - 1];
    if (before !== undefined) {
      const space = spaceBetween(before, glyph, tracking);
      const isAfterLabel =
        text.length <= LONGEST_LABEL && gapBetween(before, glyph) >= AFTER_LABEL && LABEL.test(text);
      text += space === '' && isAfterLabel ? ' ' : space;
    }
    text += glyph.text;
  }
  return text;
}

function withoutDoubles(row: readonly Glyph[]): readonly Glyph[] {
  return row.filter((glyph, index) => {
    for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
      const other = row[back] as Glyph;
      const isSame = other.text === glyph.text && glyph.left - other.left < BOLD_SHIFT * glyph.size;
      if (isSame && glyph.left - other.left < 0.5 * (glyph.right - glyph.left)) return false;
    }
    return true;
  });
}

/** The gap by which a whole line is set wide, in parts of the font's size. */
function trackingOf(row: readonly Glyph[]): number {
  const gaps = row
    .slice(1)
    .map((glyph, index) => gapBetween(row[index] as Glyph, glyph))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return usual > 0.05 && usual < 3 ? usual : 0;
}

function gapBetween(before: Glyph, glyph: Glyph): number {
  return (glyph.left - before.right) / Math.max(before.size, glyph.size, 1);
}

function spaceBetween(before: Glyph, glyph: Glyph, tracking: number): string {
  const gap = gapBetween(before, glyph) - tracking;
  const isWordBefore = WORD.test(before.text.slice(-1));
  const isWord = WORD.test(glyph.text.slice(0, 1));
  const least =
    isWordBefore && isWord
      ? BETWEEN_WORDS
      : isWordBefore || isWord
        ? BETWEEN_SCRIPTS
        : MARK.test(before.text.slice(-1)) || MARK.test(glyph.text.slice(0, 1))
          ? AFTER_MARK
          : BETWEEN_HAN;
  if (gap < least) return '';
  return gap < WIDE ? ' ' : '\u3000';
}

const WORD = /[A-Za-z0-9]/;
const MARK = /[，。；：、？！（）《》〔〕“”‘’【】「」『』—…·,.;:()%]/;
