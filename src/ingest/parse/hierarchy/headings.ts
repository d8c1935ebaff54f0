import type { Block } from '../lines/block.js';
import type { LabelKind } from '../words/labels.js';
import { USUAL_ORDER } from '../words/usual-order.js';
import { type Heading, headingOf, readsLikeHeading } from './heading-of.js';
import { isRoleLine } from './is-role-line.js';

const CLOSES = 0.6;

/**
 * Which blocks have a heading, and which words it is. Run-in headings are the manner of a level: where most units of
 * a kind begin with a short sentence before others, that sentence is the heading of each; where most begin with long
 * sentences, none has one. Unnumbered paragraphs have one where it is bold, or where neighbours begin alike.
 */
export function readHeadings(text: string, blocks: readonly Block[]): ReadonlyMap<Block, Heading> {
  const headings = new Map<Block, Heading>();
  const found = blocks.map((block) => headingOf(text, block, wordsFrom(block)));
  const runIn = kindsWithRunIn(text, blocks, found);
  const bare = new Map<LabelKind, number | null>();
  blocks.forEach((block, index) => {
    const heading = found[index] as Heading;
    const label = block.label;
    if (block.kind === 'TEXT') {
      if (heading.style === 'BOLD') headings.set(block, heading);
      return;
    }
    // The last of a list of sentences is a sentence too, whatever follows it.
    const isOfList =
      label !== null &&
      heading.style === 'SENTENCE' &&
      label.value !== null &&
      bare.get(label.kind) === label.value - 1;
    const isHeading =
      heading.at.end > heading.at.start &&
      !isOfList &&
      isKept(text, block, heading, blocks[index + 1], runIn);
    if (isHeading) headings.set(block, heading);
    if (label !== null) bare.set(label.kind, isHeading ? null : label.value);
  });
  for (const [block, heading] of parallelHeadings(text, blocks))
    if (!headings.has(block)) headings.set(block, heading);
  return headings;
}

function wordsFrom(block: Block): number {
  return block.label?.end ?? block.lines[0]?.at ?? block.start;
}

function isKept(
  text: string,
  block: Block,
  heading: Heading,
  next: Block | undefined,
  runIn: ReadonlySet<string>,
): boolean {
  switch (heading.style) {
    case 'LINE':
      // A list of plain words (（一）智能机器人；) has items, not headings; a line without a stop is one.
      return block.kind !== 'LABEL' || !/[；，、]$/.test(text.slice(heading.at.start, heading.at.end));
    case 'BOLD':
      return true;
    case 'SENTENCE':
      if (block.label?.kind === '第一条' && text[heading.at.end] !== '：') return false;
      return readsLikeHeading(text, heading, 30, 1) && startsBelow(text, block, next);
    case 'RUN_IN':
      return runIn.has(block.label?.kind ?? '') && readsLikeHeading(text, heading, 40, 1);
    default:
      return false;
  }
}

/** Whether what follows is the unit's own: text, or a label that is not of its kind. */
function startsBelow(text: string, block: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'TABLE') return true;
  if (next.kind === 'TEXT') return !isRoleLine(text, next);
  if (next.label === null || next.label.kind === block.label?.kind) return false;
  return next.label.value === null || next.label.value === 1 || isDeeper(next.label.kind, block.label?.kind);
}

/** 编 章 节 条 are told by their own words. */
const FIRST_OF_TEXT = USUAL_ORDER.indexOf('1');

function isDeeper(kind: LabelKind, than: LabelKind | undefined): boolean {
  if (than === undefined || kind === '——' || USUAL_ORDER.indexOf(than) < FIRST_OF_TEXT) return false;
  return USUAL_ORDER.indexOf(kind) > USUAL_ORDER.indexOf(than);
}

function kindsWithRunIn(
  text: string,
  blocks: readonly Block[],
  found: readonly Heading[],
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; short: number; clear: number }>();
  blocks.forEach((block, index) => {
    const heading = found[index] as Heading;
    const kind = block.label?.kind;
    if (kind === undefined) return;
    if (heading.style !== 'RUN_IN' && heading.style !== 'NONE') return;
    const count = counts.get(kind) ?? { all: 0, short: 0, clear: 0 };
    count.all++;
    if (heading.style === 'RUN_IN' && readsLikeHeading(text, heading, 40, 1)) count.short++;
    if (heading.style === 'RUN_IN' && readsLikeHeading(text, heading, 20, 0)) count.clear++;
    counts.set(kind, count);
  });
  const kinds = [...counts].filter(
    // Sentences of articles are short as well: there nearly all must begin so.
    ([kind, { all, short, clear }]) =>
      short >= all * (kind === '第一条' ? 0.9 : CLOSES) &&
      clear >= (kind === '第一条' ? all * 0.7 : Math.min(all * 0.3, 3)) &&
      clear > (kind === '第一条' ? 2 : 0),
  );
  return new Set(kinds.map(([kind]) => kind));
}

const LEAD = /^[^，、；：。]{2,20}[。]|^[^，；：。]{2,30}：/;

/** 责任单位：… on a line of its own says something of the unit above; it heads nothing. */
const ROLE = /单位：|部门：|责任|牵头|配合|时限|期限|联系|电话|传真|邮箱|地址/;

/** Two or more paragraphs in a row that begin with a short sentence (加强统筹协调。…) or a name (省财政厅：…). */
function parallelHeadings(text: string, blocks: readonly Block[]): ReadonlyMap<Block, Heading> {
  const headings = new Map<Block, Heading>();
  let run: [Block, Heading][] = [];
  const close = (): void => {
    if (run.length >= 2) for (const [block, heading] of run) headings.set(block, heading);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'FURNITURE' || (block.kind === 'TEXT' && isRoleLine(text, block))) continue;
    const heading = block.kind === 'TEXT' ? leadOf(text, block) : null;
    if (heading === null) close();
    else run.push([block, heading]);
  }
  close();
  return headings;
}

function leadOf(text: string, block: Block): Heading | null {
  const start = wordsFrom(block);
  const window = text.slice(start, Math.min(block.end, start + 60));
  const lead = LEAD.exec(window);
  if (
    lead === null ||
    (lead[0].endsWith('：') && ROLE.test(lead[0])) ||
    block.end - start < lead[0].length + 8
  )
    return null;
  return { style: 'RUN_IN', at: { start, end: start + lead[0].length - 1 }, hasText: true };
}
