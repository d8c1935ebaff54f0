import type { Passage } from './passage.js';
import type { Piece } from './piece.js';
import { joinPlaceGroups } from './place-groups.js';

/** Words that are no part of the list: a rule stated in it. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  /** In brackets behind a name: the segment goes on after it. */
  readonly isAside: boolean;
}

const SEPARATORS: ReadonlySet<string> = new Set(['、', '，', '；', '。', '/', '／', '|', '：', '\\']);

/** Cuts a list at its separators, outside brackets. 「各市、县（区）人民政府」 is one unit and is put together again. */
export function splitPieces(
  passage: Passage,
  start: number,
  end: number,
  masks: readonly Mask[],
): readonly Piece[] {
  return joinPlaceGroups(passage, cutAtSeparators(passage, start, end, masks));
}

function cutAtSeparators(passage: Passage, start: number, end: number, masks: readonly Mask[]): Piece[] {
  const { text } = passage;
  const pieces: Piece[] = [];
  let segment = 0;
  let depth = 0;
  let from = start;
  const close = (at: number): void => {
    if (at > from) pieces.push({ start: from, end: at, segment });
  };
  let nextMask = 0;
  for (let at = start; at < end; at++) {
    while ((masks[nextMask]?.end ?? Infinity) <= at) nextMask++;
    const mask = masks[nextMask];
    if (mask !== undefined && mask.start <= at) {
      close(at);
      if (!mask.isAside) segment++;
      at = Math.min(mask.end, end) - 1;
      from = at + 1;
      continue;
    }
    const character = text[at] as string;
    if (character === '（' || character === '〔') depth++;
    else if ((character === '）' || character === '〕') && depth > 0) depth--;
    else if (depth === 0 && SEPARATORS.has(character)) {
      close(at);
      from = at + 1;
      if (character !== '、') segment++;
    }
  }
  close(end);
  return pieces;
}
