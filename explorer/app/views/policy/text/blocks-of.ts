import type { LoadedText, Mark, Span } from './types.js';

/** Lines that are drawn together: never more than one clause's beginning, never more than a screen. */
export interface Block extends Span {
  readonly lines: readonly Line[];
  /** Which of the given beginnings lie in its first line. */
  readonly opens: readonly number[];
  /** Those that have words in it, in order. */
  readonly marks: readonly Mark[];
}

/** A printed line without its break. */
export interface Line extends Span {
  /** How much white there is above it: blank lines of the print are a gap, not lines. */
  readonly hasGap: boolean;
}

const LINES_MAX = 40;
const CHARACTERS_MAX = 2_000;

/**
 * Cuts the text into blocks of lines. A block begins with the line in which something of `starts` begins (a document, a page, a
 * clause), and is cut before it gets longer than a screen. Blocks tile the text but for blank lines. `starts` and `marks` ascend.
 */
export function blocksOf(
  { text, start: origin }: LoadedText,
  starts: readonly number[],
  marks: readonly Mark[],
): readonly Block[] {
  const blocks: Drawn[] = [];
  let [next, blank] = [0, false];
  for (const { start, end } of linesOf(text, origin)) {
    if (text.slice(start - origin, end - origin).trim() === '') {
      blank = true;
      continue;
    }
    const opens: number[] = [];
    for (let at = starts[next]; at !== undefined && at < end; at = starts[++next]) opens.push(at);
    const open = blocks.at(-1);
    const line = { start, end, hasGap: blank };
    blank = false;
    const isFull = open === undefined || open.lines.length >= LINES_MAX || end - open.start > CHARACTERS_MAX;
    if (open === undefined || isFull || opens.length > 0) blocks.push({ start, end, lines: [line], opens });
    else {
      open.lines.push(line);
      open.end = end;
    }
  }
  return withMarks(blocks, marks);
}

type Drawn = Omit<Block, 'lines' | 'marks'> & { end: number; readonly lines: Line[] };

function* linesOf(text: string, origin: number): Generator<Span> {
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    yield { start: origin + at, end: origin + end };
    at = end + 1;
  }
}

function withMarks(blocks: readonly Drawn[], marks: readonly Mark[]): readonly Block[] {
  let [next, open]: [number, Mark[]] = [0, []];
  return blocks.map((block) => {
    open = open.filter(({ end }) => end > block.start);
    for (let mark = marks[next]; mark !== undefined && mark.start < block.end; mark = marks[++next]) {
      if (mark.end > block.start) open.push(mark);
    }
    return { ...block, marks: [...open] };
  });
}
