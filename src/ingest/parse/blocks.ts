import type { Span } from '../../domain/span.js';
import { foldWords } from '../fold.js';
import type { TreeNode } from '../policy-tree.js';
import { acceptLabel, isHeadingLine, type LastNumbers } from './accept-label.js';
import { annexListEnd, annexTitleEnd, namedAnnex } from './annex-lines.js';
import { annexNames } from './annex-names.js';
import { type Block, plainNode, type Report } from './block.js';
import { type BodyLine, bodyLines } from './body-lines.js';
import { contentsEnd } from './contents-list.js';
import { furnitureKind } from './furniture.js';
import { goesOn, type OpenBlock } from './goes-on.js';
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
  let open = null as OpenBlock | null;
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
      const part = lines.slice(index, end > index ? end : annexTitleEnd(text, lines, index, label));
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
