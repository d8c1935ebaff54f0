import type { Span } from '../../../domain/span.js';
import { acceptLabel, isHeadingLine } from './accept-label.js';
import { annexListEnd, annexTitleEnd, namedAnnex } from './annex-lines.js';
import { annexNames } from './annex-names.js';
import type { Block, Report } from './block.js';
import { type BodyLine, bodyLines } from './body-lines.js';
import { contentsEnd } from './contents-list.js';
import { type FurnitureKind, furnitureKind, noteEnd } from './furniture.js';
import { goesOn } from './goes-on.js';
import { cutLine, inlineLabel } from './inline-label.js';
import type { LastNumbers } from './last-numbers.js';
import { mapEnd } from './map-pages.js';
import { createParagraphs } from './paragraphs.js';
import { createRepeated } from './repeated-lines.js';
import { tableEnd } from './table-lines.js';
import { endsSentence, findWrapping } from './wrapping.js';

const LONGEST_TITLE = 80;
/** Furniture that stands behind the last words, not in the middle of a sentence. */
const ENDS_TEXT: readonly (FurnitureKind | null)[] = ['CLOSING', 'WEB'];

/** Cuts a body into blocks, in order, disjoint. Every line that is not blank is in one of them. */
export function readBlocks(
  text: string,
  span: Span,
  running: ReadonlySet<number>,
  report: Report,
): readonly Block[] {
  const lines = [...bodyLines(text, span)];
  const { isWrapped, width } = findWrapping(text, lines);
  const isRepeated = createRepeated(text, lines);
  const last: LastNumbers = new Map();
  const paragraphs = createParagraphs();
  let names: readonly string[] = [];

  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as BodyLine;
    const region = running.has(line.at)
      ? ({ kind: 'FURNITURE', end: index + 1 } as const)
      : regionAt(text, lines, index, isRepeated);
    const annex = region === null && names.length > 0 ? namedAnnex(text, lines, index, names) : null;
    if (region !== null || annex !== null) {
      const kind = region?.kind ?? 'ANNEX';
      const part = lines.slice(index, region?.end ?? annex?.end);
      index += part.length;
      if (kind === 'FURNITURE')
        paragraphs.interrupt(around(part), ENDS_TEXT.includes(furnitureKind(text, line)));
      else paragraphs.put({ ...block(kind, part), ordinal: annex?.ordinal ?? null });
      if (kind === 'ANNEX') last.clear();
      continue;
    }
    const open = paragraphs.open();
    const isOpen = open !== null && goesOn(text, open, line, width);
    const label = acceptLabel(text, line, last, isOpen && isWrapped, !isOpen && !isWrapped);
    if (label?.kind === '附件') {
      const end = annexListEnd(text, lines, index, label);
      const isList = end > index;
      const part = lines.slice(index, isList ? end : annexTitleEnd(text, lines, index, label));
      paragraphs.put({ ...block(isList ? 'ANNEX_LIST' : 'ANNEX', part), label });
      if (isList) names = annexNames(text.slice(line.at, around(part).end));
      else last.clear();
      index += part.length;
      continue;
    }
    const cut = line.isMarked ? -1 : inlineLabel(text, line, label?.end ?? line.at, last);
    const [own, rest] = cut === -1 ? [line, null] : cutLine(text, line, cut);
    if (rest !== null) lines[index] = rest;
    else index++;
    if (label === null && isOpen) {
      paragraphs.goOn(own);
      continue;
    }
    if (label !== null && isOpen && !isWrapped && isCut(text, open.lines))
      report('sentence-cut', 'INFO', `The sentence before 「${label.printed ?? '——'}」 has no end.`, line.at);
    const isTitle = label === null && isTitleLine(text, lines, index, own);
    const isHeading = isTitle || (label !== null && isHeadingLine(text, own, label, width));
    paragraphs.begin({ ...block(isTitle ? 'TITLE' : label ? 'LABEL' : 'TEXT', [own]), label }, isHeading);
  }
  return paragraphs.blocks();
}

/** Whether a paragraph is so long that its missing end must be a loss; short lines and lists of units have none. */
function isCut(text: string, lines: readonly BodyLine[]): boolean {
  const line = lines[lines.length - 1];
  if (line === undefined || line.until - line.at < 20) return false;
  return !/^[（]?[^，。]{2,12}：/.test(text.slice(line.at, line.at + 16));
}

/** The lines from `from` on that are no paragraph: contents, tables, maps, furniture. Null for words of the text. */
function regionAt(
  text: string,
  lines: readonly BodyLine[],
  from: number,
  isRepeated: (words: string) => boolean,
): { readonly kind: Block['kind']; readonly end: number } | null {
  const contents = contentsEnd(text, lines, from, isRepeated);
  if (contents > from) return { kind: 'CONTENTS', end: contents };
  const table = tableEnd(text, lines, from);
  if (table > from) return { kind: 'TABLE', end: table };
  const map = mapEnd(text, lines, from);
  if (map > from) return { kind: 'MAP', end: map };
  const furniture = furnitureKind(text, lines[from] as BodyLine);
  if (furniture === null) return null;
  return {
    kind: 'FURNITURE',
    end: furniture === 'PAGE' || furniture === 'WEB' ? from + 1 : noteEnd(text, lines, from),
  };
}

/**
 * A title without a number: a line that the format marks as a heading and that has no sentence; 前言 and its like;
 * the name of the table under it.
 */
function isTitleLine(text: string, lines: readonly BodyLine[], at: number, line: BodyLine): boolean {
  if (line.until - line.at > LONGEST_TITLE || endsSentence(text, line.until)) return false;
  const words = text.slice(line.at, line.until);
  if (line.isMarked || /^[前引序导绪][\s\u3000]{0,6}[言论]$/.test(words)) return true;
  return (
    words.length <= 40 &&
    /^表\s?[0-9一二三四五六七八九十]|[表单]$/.test(words) &&
    tableEnd(text, lines, at) > at
  );
}

function block(kind: Block['kind'], lines: readonly BodyLine[]): Block {
  return { kind, ...around(lines), label: null, lines, inner: [], ordinal: null };
}

function around(lines: readonly BodyLine[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 };
}
