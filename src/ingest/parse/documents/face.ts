import { addresseesEnd } from './addressees-line.js';
import type { DocumentLine } from './document-lines.js';
import type { TitleBlock } from './title-block.js';

/** The lines with which a document begins, up to those to whom it is addressed. Indices into the source's lines. */
export interface Face {
  readonly first: number;
  readonly title: TitleBlock | null;
  /** 主送机关. */
  readonly addressees: { readonly first: number; readonly last: number } | null;
  /** The last line of the face; `first - 1` where the text begins at once. */
  readonly last: number;
}

/** Lines that may stand between title and addressees. */
const BETWEEN: ReadonlySet<string> = new Set([
  'NUMBER',
  'ASIDE',
  'META',
  'LETTERHEAD',
  'FURNITURE',
  'DATE',
  'SIGNED',
  'ORGANS',
]);
const MOST_BETWEEN = 24;

/** The face of the document whose lines are `[first, to)` and whose title is known. */
export function readFace(
  lines: readonly DocumentLine[],
  first: number,
  to: number,
  title: TitleBlock | null,
): Face {
  let last = title === null ? first - 1 : title.last;
  const limit = Math.min(to, last + 1 + MOST_BETWEEN);
  for (let index = last + 1; index < limit; index++) {
    const end = addresseesEnd(lines, index, to);
    if (end !== -1) return { first, title, addressees: { first: index, last: end }, last: end };
    // A web page prints the title again below what it says on the document.
    const isTitleAgain = title !== null && lines[index]?.words === title.words;
    if (!isTitleAgain && !BETWEEN.has(lines[index]?.kind ?? '')) break;
    last = index;
  }
  return { first, title, addressees: null, last };
}
