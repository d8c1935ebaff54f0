import type { Span } from '../../../domain/span.js';
import { append } from '../../append.js';
import type { TreeNode } from '../../policy-tree.js';
import { type Block, plainNode } from './block.js';
import type { BodyLine } from './body-lines.js';
import type { OpenBlock } from './goes-on.js';

/** Gathers blocks; the last paragraph stays open, so that it can go on after a page break. */
export interface Paragraphs {
  open(): OpenBlock | null;
  begin(block: Block, isHeading: boolean): void;
  /** The line carries on the open paragraph; furniture since its last line is now inside it. */
  goOn(line: BodyLine): void;
  /** Furniture, which may stand in the middle of a sentence, unless it ends the text. */
  interrupt(furniture: Span, isLast: boolean): void;
  /** A block that is no paragraph. */
  put(block: Block): void;
  blocks(): readonly Block[];
}

export function createParagraphs(): Paragraphs {
  const done: Block[] = [];
  let open: { block: Block; isHeading: boolean; lines: BodyLine[]; inner: TreeNode[] } | null = null;
  let between: TreeNode[] = [];

  const close = (): void => {
    if (open !== null)
      done.push({
        ...open.block,
        end: open.lines.at(-1)?.end ?? open.block.end,
        lines: open.lines,
        inner: open.inner,
      });
    open = null;
    for (const { span } of between)
      done.push({ kind: 'FURNITURE', ...span, label: null, lines: [], inner: [], ordinal: null });
    between = [];
  };
  return {
    open: () => open,
    begin(block, isHeading) {
      close();
      open = { block, isHeading, lines: [...block.lines], inner: [] };
    },
    goOn(line) {
      if (open === null) return;
      open.lines.push(line);
      append(open.inner, between);
      open.isHeading = false;
      between = [];
    },
    interrupt(furniture, isLast) {
      if (isLast) close();
      between.push(plainNode('FURNITURE', furniture));
    },
    put(block) {
      close();
      done.push(block);
    },
    blocks() {
      close();
      return done;
    },
  };
}
