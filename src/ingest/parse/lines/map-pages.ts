import type { BodyLine } from './body-lines.js';
import { endsSentence } from './wrapping.js';

/** Fewest lines of a map page; fewer are a title that ends in 图. */
const SHORTEST_MAP = 5;
/** Most lines that are read as one map. */
const LONGEST_MAP = 600;

/**
 * The map that begins at line `from` with a title ending in 图: the index after its last line, or `from` where none
 * begins there (or whose title is the line before, taken by an annex). What a converter makes of a map is lists of places, legend, scale and approval number; none of them
 * is a clause. At least one of 图例, 审图号, 比例尺, 本图 must be printed.
 */
export function mapEnd(text: string, lines: readonly BodyLine[], from: number): number {
  const titled = [lines[from], lines[from - 1]].findIndex(
    (line) => line !== undefined && isMapTitle(text, line),
  );
  if (titled === -1) return from;
  let isMap = false;
  let last = from;
  for (
    let index = titled === 0 ? from + 1 : from;
    index < Math.min(lines.length, from + LONGEST_MAP);
    index++
  ) {
    const line = lines[index] as BodyLine;
    const words = text.slice(line.at, Math.min(line.until, line.at + 80));
    const isProof = MAP_WORDS.test(words);
    const isStrong = isProof || line.isBullet || words.startsWith('|') || SCALE.test(words);
    const isTitle = line.until - line.at <= 60 && !endsSentence(text, line.until) && !words.includes('\t');
    if (!isStrong && !isTitle) break;
    if (isStrong) last = index;
    isMap ||= isProof;
  }
  return isMap && last - from >= SHORTEST_MAP ? last + 1 : from;
}

function isMapTitle(text: string, line: BodyLine): boolean {
  return (
    line.until - line.at <= 80 &&
    /[^如下附见]图$/.test(text.slice(Math.max(line.at, line.until - 4), line.until))
  );
}

const MAP_WORDS = /^(?:图\s?例|审图号|比例尺|注\s?[:：].{0,6}本图|本图)/;
const SCALE = /^(?:[0-9][0-9\s.]{0,20}(?:km|KM|公里|千米)|1\s?[:：]\s?[0-9][0-9\s,，]{3,14}$|注\s?[:：])/;
