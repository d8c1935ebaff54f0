/** A title in 《》: its words without the marks, and the place of both marks in the text. */
export interface MarkedTitle {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A title is closed within this many characters, or its mark is a stray one. */
const LONGEST_TITLE = 200;

/** The outermost 《…》 of a text, in order. A title inside another, in 〈〉 or 《》, is part of it. */
export function markedTitles(text: string): readonly MarkedTitle[] {
  const titles: MarkedTitle[] = [];
  for (let start = text.indexOf('《'); start !== -1; ) {
    const end = closingMark(text, start);
    if (end !== -1) titles.push({ words: text.slice(start + 1, end), start, end: end + 1 });
    start = text.indexOf('《', end === -1 ? start + 1 : end + 1);
  }
  return titles;
}

function closingMark(text: string, start: number): number {
  let depth = 0;
  let first = -1;
  for (let at = start; at < Math.min(text.length, start + LONGEST_TITLE); at++) {
    if (text[at] === '《') depth++;
    else if (text[at] === '》') {
      if (first === -1) first = at;
      if (--depth === 0) return at;
    } else if (text[at] === '。') break;
  }
  // A mark that is never closed inside: the first end is taken, 《A《B》 is 《A《B》.
  return first;
}
