import type { Source } from '../../../domain/span.js';
import { titleKey } from '../words/title-key.js';
import { kindOfTitle } from '../words/title-kind.js';
import type { DocumentLine } from './document-lines.js';
import type { DocumentPart } from './document-part.js';
import { readFace } from './face.js';
import { relate } from './family.js';
import { findFaces } from './find-faces.js';
import { findInstruments, instrumentAfter } from './find-instruments.js';
import { firstTitle, kindOfText } from './first-title.js';
import { findSignature } from './signature.js';
import type { TitleBlock } from './title-block.js';
import { transmittedBy } from './transmitted-by.js';

/** Where a document begins, and its title. */
interface Start {
  readonly from: number;
  readonly title: TitleBlock | null;
}

/**
 * The documents of a source, in order: a collection, notices, what they transmit, interpretations, a single text.
 * Their spans tile the source; how they belong together is said by `parent`.
 */
export function splitDocuments(source: Source, lines: readonly DocumentLine[]): readonly DocumentPart[] {
  const faces = startsOf(lines);
  const instruments = faces.flatMap((start, at) =>
    instrumentsOf(source, lines, start, faces[at + 1]?.from ?? lines.length),
  );
  const members = collectionMembers(lines, faces);
  const starts = unique([...faces, ...instruments, ...members]);
  const parts = starts.map((start, at) => partOf(source, lines, start, starts[at + 1], at === 0));
  return relate(
    source,
    lines,
    parts.map((part, at) => (at === 0 ? asCover(lines, part, parts.length) : part)),
  );
}

/** Fewest documents that make a collection of a cover with a contents list: a gazette, a handbook. */
const FEWEST_MEMBERS = 2;

function asCover(lines: readonly DocumentLine[], part: DocumentPart, count: number): DocumentPart {
  const body = lines.slice(part.face.last + 1, part.to);
  const listed = body.filter(({ kind }) => kind === 'CONTENTS').length;
  return count > FEWEST_MEMBERS && listed > 0 && listed * 2 >= body.length
    ? { ...part, kind: 'COMPENDIUM' }
    : part;
}

function startsOf(lines: readonly DocumentLine[]): readonly Start[] {
  const faces: Start[] = [];
  let floor = 0;
  for (const title of findFaces(lines)) {
    const start = startAt(lines, title, floor);
    floor = title.last + 1;
    const headline = faces.at(-1);
    // A web page prints the title, what it says on the document, and the title again, with which the document begins.
    if (headline !== undefined && isHeadlineOf(lines, headline, start))
      faces.splice(-1, 1, { from: headline.from, title });
    else faces.push(start);
  }
  const [first] = faces;
  if (first !== undefined && isOnlyFrame(lines, first)) return [{ ...first, from: 0 }, ...faces.slice(1)];
  const title = firstTitle(lines, 0, first?.from ?? lines.length);
  return [{ from: 0, title }, ...faces];
}

/** A document begins with the number, letterhead or 附件 that stand right before its title. */
function startAt(lines: readonly DocumentLine[], title: TitleBlock, floor: number): Start {
  let from = title.head ?? title.first;
  const hasNumberBelow = lines[title.last + 1]?.kind === 'NUMBER';
  while (from > floor) {
    const { kind, words } = lines[from - 1] as DocumentLine;
    const isOwn =
      kind === 'LETTERHEAD' ||
      kind === 'META' ||
      (kind === 'NUMBER' && !hasNumberBelow) ||
      (kind === 'ANNEX' && /^附(?:件|表|录)[0-9一二三四五六七八九十]{0,3}：?$/.test(words));
    if (!isOwn) break;
    from--;
  }
  return { from, title };
}

/** Lines before the first face that make no document of their own: a web page's path and menu, a copy number. */
const MOST_FRAME_LINES = 8;
/** An entry of a menu is no longer. */
const LONGEST_ENTRY = 12;
const MOST_ENTRIES = 80;

function isOnlyFrame(lines: readonly DocumentLine[], { from, title }: Start): boolean {
  const before = lines.slice(0, from);
  if (before.some(({ kind }) => ['SENTENCE', 'LABELLED', 'TABLE', 'CONTENTS'].includes(kind))) return false;
  const words = before.filter(({ kind }) => kind === 'PLAIN');
  const long = words.filter((line) => line.words.length > LONGEST_ENTRY && !isRepeat(line.words, title));
  return (
    words.length <= MOST_ENTRIES &&
    long.length <= MOST_FRAME_LINES &&
    words.every((line) => kindOfTitle(line.words) === null || isRepeat(line.words, title))
  );
}

/** Whether words of a page's name or headline are those of the title below, or some of them. */
function isRepeat(words: string, title: TitleBlock | null): boolean {
  const key = titleKey(words);
  const whole = titleKey(title?.words ?? '');
  return key.length >= FEWEST_REPEATED && whole !== '' && (whole.includes(key) || key.startsWith(whole));
}

const FEWEST_REPEATED = 4;
const FRAME: ReadonlySet<string> = new Set([
  'META', 'NUMBER', 'FURNITURE', 'DATE', 'ORGANS', 'SIGNED', 'LETTERHEAD', 'ASIDE',
]); // biome-ignore format: one screen

function isHeadlineOf(lines: readonly DocumentLine[], headline: Start, { title }: Start): boolean {
  if (headline.title === null || !isRepeat(headline.title.words, title)) return false;
  return lines.slice(headline.title.last + 1, title?.first).every(({ kind }) => FRAME.has(kind));
}

/** Where the instruments begin that the notice at `start` transmits. */
function instrumentsOf(
  source: Source,
  lines: readonly DocumentLine[],
  start: Start,
  to: number,
): readonly Start[] {
  if (start.title === null) return [];
  const face = readFace(lines, start.from, to, start.title);
  const signature = findSignature(lines, face.last + 1, to, true);
  const { titles } = transmittedBy(source, lines, face, signature?.first ?? to);
  if (titles.length === 0) return [];
  const after = (signature?.last ?? face.last) + 1;
  let found: readonly TitleBlock[] = findInstruments(lines, signature?.date ?? face.last + 1, to, titles);
  if (found.length === 0 && signature !== null) {
    const block = instrumentAfter(lines, after, to);
    found = block === null ? [] : [block];
  }
  return found.map((title) => startAt(lines, title, after));
}

/** The documents of a collection that have no face: their titles are in its contents list, word for word. */
function collectionMembers(lines: readonly DocumentLine[], faces: readonly Start[]): readonly Start[] {
  const title = faces[0]?.title ?? null;
  if (title === null || kindOfTitle(title.words) !== 'COMPENDIUM') return [];
  const listed = lines.slice(0, faces[1]?.from).filter(({ kind }) => kind === 'CONTENTS');
  const last = lines.indexOf(listed.at(-1) ?? (lines[0] as DocumentLine));
  const titles = listed
    .map(({ words }) =>
      words.replace(/^[0-9一二三四五六七八九十]{1,3}[.、．]/, '').replace(/[.…·．0-9]+$/, ''),
    )
    .filter((words) => kindOfTitle(words) !== null && words.length >= 6);
  return findInstruments(lines, last + 1, lines.length, titles).map((found) =>
    startAt(lines, found, last + 1),
  );
}

function unique(starts: readonly Start[]): readonly Start[] {
  const sorted = [...starts].sort((a, b) => a.from - b.from);
  return sorted.filter((start, at) => {
    const before = sorted[at - 1];
    return before === undefined || start.from > (before.title?.last ?? before.from);
  });
}

function partOf(
  source: Source,
  lines: readonly DocumentLine[],
  start: Start,
  next: Start | undefined,
  isFirst: boolean,
): DocumentPart {
  const to = next?.from ?? lines.length;
  const face = readFace(lines, start.from, to, start.title);
  const span = {
    start: isFirst ? 0 : (lines[start.from]?.start ?? 0),
    end: next === undefined ? source.text.length : (lines[to]?.start ?? source.text.length),
  };
  const isOfficial =
    face.addressees !== null || lines.slice(face.first, face.last + 1).some(({ kind }) => kind === 'NUMBER');
  const kind =
    kindOfText(start.title?.words ?? null, source.text.slice(span.start, span.end), isOfficial) ?? 'OTHER';
  const isSent =
    kind === 'NOTICE' || kind === 'ANNOUNCEMENT' || kind === 'LETTER' || face.addressees !== null;
  const signature =
    kind === 'NEWS' || kind === 'INTERPRETATION' ? null : findSignature(lines, face.last + 1, to, isSent);
  return { kind, span, from: start.from, to, face, signature, parent: null };
}
