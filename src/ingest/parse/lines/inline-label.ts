import { readLabel } from '../words/labels.js';
import type { BodyLine } from './body-lines.js';
import type { LastNumbers } from './last-numbers.js';

/** Fewest characters that must follow a label inside a line. */
const SHORTEST_UNIT = 6;
const AFTER_SENTENCE =
  /[。）][\s\u3000]{0,4}(?=[（(]\s?[一二三四五六七八九十]{1,3}\s?[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.、]|第[一二三四五六七八九十百0-9]{1,5}条[\s\u3000])/g;

/**
 * Where a label stands inside a line, after a sentence, because lines were joined: …。（二）推动…. It counts only as the
 * next number of a kind that has begun at the start of a line. -1 where there is none.
 */
export function inlineLabel(text: string, line: BodyLine, from: number, last: LastNumbers): number {
  const words = text.slice(from, line.until);
  for (const found of words.matchAll(AFTER_SENTENCE)) {
    const at = from + found.index + found[0].length;
    const label = readLabel(text, at, line.until);
    const before = label === null ? undefined : last.get(label.kind);
    if (label === null || before === undefined || label.value !== before + 1) continue;
    if (
      line.until - label.end >= SHORTEST_UNIT &&
      !/^(?:、|至(?!少|今|善)|和(?!谐|平|睦)|或|项|款)/.test(text.slice(label.end, label.end + 2))
    )
      return at;
  }
  return -1;
}

/** A line cut in two at `at`. */
export function cutLine(text: string, line: BodyLine, at: number): readonly [BodyLine, BodyLine] {
  let until = at;
  while (until > line.at && /[\s\u3000]/.test(text[until - 1] as string)) until--;
  const boldUntil = line.boldUntil > until ? -1 : line.boldUntil;
  return [
    { ...line, end: at, until, isMarked: false, boldUntil },
    { ...line, start: at, at, blanksBefore: 0, indent: 0, isBullet: false, isMarked: false, boldUntil: -1 },
  ];
}
