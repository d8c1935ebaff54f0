import type { Span } from '../../domain/span.js';
import { foldWords } from '../fold.js';
import type { TreeNode } from '../policy-tree.js';
import { acceptLabel, isHeadingLine, type LastNumbers } from './accept-label.js';
import { annexNames, nameKey } from './annex-names.js';
import { type Block, plainNode, type Report } from './block.js';
import { type BodyLine, bodyLines } from './body-lines.js';
import { contentsEnd } from './contents-list.js';
import { furnitureKind } from './furniture.js';
import type { Label } from './labels.js';
import { mapEnd } from './map-pages.js';
import { tableEnd } from './table-lines.js';
import { endsSentence, findWrapping } from './wrapping.js';

/** Cuts a body into blocks, in order, disjoint. Every line that is not blank is in one of them. */
export function readBlocks(text: string, span: Span, report: Report): readonly Block[] {
  const lines = bodyLines(text, span);
  const wrapping = findWrapping(text, lines);
  const repeated = repeatedLines(text, lines);
  const blocks: Block[] = [];
  const last: LastNumbers = new Map();
  let names: readonly string[] = [];
  let open = null as { block: Block; isHeading: boolean } | null;
  let between: TreeNode[] = [];

  const flush = (): void => {
    if (open) blocks.push(open.block);
    open = null;
    for (const node of between) blocks.push(block('FURNITURE', node.span, []));
    between = [];
  };
  const put = (made: Block): void => {
    flush();
    blocks.push(made);
  };

  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as BodyLine;
    const contents = contentsEnd(text, lines, index, (words) => (repeated.get(words) ?? 0) > 1);
    const special: readonly [Block['kind'], number] =
      contents > index
        ? ['CONTENTS', contents]
        : (named(tableEnd(text, lines, index), index, 'TABLE') ??
          named(mapEnd(text, lines, index), index, 'MAP') ?? ['TEXT', index]);
    if (special[1] > index) {
      const part = lines.slice(index, special[1]);
      put(block(special[0], around(part), part));
      index = special[1];
      continue;
    }
    const furniture = furnitureKind(text, line);
    if (furniture !== null) {
      const end = furniture === 'PAGE' ? index + 1 : noteEnd(text, lines, index);
      if (furniture === 'CLOSING') flush();
      between.push(plainNode('FURNITURE', around(lines.slice(index, end))));
      index = end;
      continue;
    }
    const annex = names.length > 0 ? namedAnnex(text, lines, index, names) : null;
    if (annex !== null) {
      const part = lines.slice(index, annex.end);
      put({ ...block('ANNEX', around(part), part), ordinal: annex.ordinal });
      last.clear();
      index = annex.end;
      continue;
    }
    const before = open;
    const isOpen = before !== null && goesOn(text, before, line, wrapping.width);
    const label: Label | null = acceptLabel(text, line, last, isOpen && wrapping.isWrapped);
    if (label?.kind === '附件') {
      const end = annexListEnd(text, lines, index, label);
      const part = lines.slice(index, Math.max(end, index + 1));
      const listed = { ...block(end > index ? 'ANNEX_LIST' : 'ANNEX', around(part), part), label };
      if (end > index) names = annexNames(text.slice(line.at, listed.end));
      else last.clear();
      put(listed);
      index += part.length;
      continue;
    }
    if (label === null && isOpen && before !== null) {
      open = { block: joined(before.block, line, between), isHeading: false };
      between = [];
    } else {
      if (label !== null && isOpen && !wrapping.isWrapped && before !== null)
        report(
          'sentence-cut',
          'INFO',
          `The sentence before 「${label.printed ?? '——'}」 has no end.`,
          line.at,
        );
      flush();
      const isTitle =
        label === null && line.isMarked && line.until - line.at <= 80 && !endsSentence(text, line.until);
      open = {
        block: { ...block(isTitle ? 'TITLE' : label ? 'LABEL' : 'TEXT', line, [line]), label },
        isHeading: isTitle || (label !== null && isHeadingLine(text, line, label, wrapping.width)),
      };
    }
    index++;
  }
  flush();
  return blocks;
}

function block(kind: Block['kind'], span: Span, lines: readonly BodyLine[]): Block {
  return { kind, start: span.start, end: span.end, label: null, lines, inner: [], ordinal: null };
}

function named(end: number, from: number, kind: Block['kind']): readonly [Block['kind'], number] | null {
  return end > from ? [kind, end] : null;
}

function around(lines: readonly BodyLine[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 };
}

function joined(before: Block, line: BodyLine, between: readonly TreeNode[]): Block {
  return { ...before, end: line.end, lines: [...before.lines, line], inner: [...before.inner, ...between] };
}

/** Words that begin no paragraph: the line before was cut off. */
const RESUMES = /^(?:的|和|与|及|或|等|了|、|，|。|；|）|\))/;

/** Whether `line`, which has no label, carries on the paragraph above it. */
function goesOn(
  text: string,
  before: { block: Block; isHeading: boolean },
  line: BodyLine,
  width: number,
): boolean {
  const above = before.block.lines[before.block.lines.length - 1];
  if (above === undefined || before.block.kind === 'TITLE' || line.isMarked || line.isBullet) return false;
  const resumes = RESUMES.test(text.slice(line.at, line.at + 1));
  if (before.isHeading && (!resumes || above.isMarked)) return false;
  if (line.boldUntil >= 0 && line.boldUntil - line.at >= 4 && endsSentence(text, line.boldUntil))
    return false;
  const ends = endsSentence(text, above.until);
  if (width !== Infinity) {
    if (line.indent >= 2 && above.indent + 2 <= line.indent) return false;
    const length = above.until - above.at;
    if (ends)
      return (
        length >= width * 0.85 &&
        !(beginsLikeHeading(text, line.at) && beginsLikeHeading(text, before.block.lines[0]?.at ?? 0))
      );
    return length >= width * 0.6 || before.block.lines.length > 1 || before.block.kind === 'LABEL';
  }
  if (ends) return false;
  if (resumes) return true;
  const length = above.until - above.at;
  return length > 15 || before.block.lines.length > 1 || /[，、：；]/.test(text.slice(above.at, above.until));
}

/** 加强统筹协调。 at the start of a line and of the paragraph above: paragraphs with run-in headings. */
function beginsLikeHeading(text: string, at: number): boolean {
  return /^[\u4e00-\u9fff“”]{4,14}。/.test(text.slice(at, at + 16));
}

/** A footnote or a 抄送 runs to the end of its paragraph. */
function noteEnd(text: string, lines: readonly BodyLine[], from: number): number {
  let end = from + 1;
  while (end < lines.length) {
    const line = lines[end] as BodyLine;
    const above = lines[end - 1] as BodyLine;
    if (endsSentence(text, above.until) || line.isMarked || furnitureKind(text, line) !== null) break;
    if (line.blanksBefore > 1 || above.until - above.at < 20 || end - from > 12) break;
    end++;
  }
  return end;
}

/** How often the words of a short line are printed as a line of their own. */
function repeatedLines(text: string, lines: readonly BodyLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.until - line.at > 60) continue;
    const words = foldWords(text.slice(line.at, line.until));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/** Most lines over which the title of an annex may be broken. */
const TITLE_LINES = 3;

function namedAnnex(
  text: string,
  lines: readonly BodyLine[],
  from: number,
  names: readonly string[],
): { end: number; ordinal: number } | null {
  let joinedWords = '';
  for (let end = from; end < Math.min(lines.length, from + TITLE_LINES); end++) {
    const line = lines[end] as BodyLine;
    if (line.until - line.at > 80 || endsSentence(text, line.until)) return null;
    joinedWords += nameKey(text.slice(line.at, line.until));
    const at = names.findIndex((name) => name === joinedWords || `附件${name}` === joinedWords);
    if (at >= 0) return { end: end + 1, ordinal: at + 1 };
  }
  return null;
}

/** 附件：1. … 2. … at the foot of a text only lists; the line 附件1 over an annex opens it. `from` where it opens. */
function annexListEnd(text: string, lines: readonly BodyLine[], from: number, label: Label): number {
  const line = lines[from] as BodyLine;
  const rest = text.slice(label.end, line.until).trim();
  const isList = /^[:：]\s*\S/.test(rest);
  const next = lines[from + 1];
  const isFollowedByList = next !== undefined && /^附\s?件/.test(text.slice(next.at, next.at + 3));
  if (!isList && !isFollowedByList) return from;
  let end = from + 1;
  while (end < lines.length) {
    const entry = lines[end] as BodyLine;
    const words = text.slice(entry.at, Math.min(entry.until, entry.at + 100));
    const above = lines[end - 1] as BodyLine;
    const isEntry =
      /^(?:[0-9０-９]{1,2}\s?[.．、]|附\s?件\s?[0-9０-９一二三四五六七八九十]{1,2}\s?[:：])/.test(words);
    const isRest =
      entry.blanksBefore === 0 &&
      above.until - above.at >= 18 &&
      entry.until - entry.at <= 60 &&
      !entry.isMarked;
    if ((!isEntry && !isRest) || /。/.test(words) || words.includes('\t')) break;
    end++;
  }
  return end;
}
