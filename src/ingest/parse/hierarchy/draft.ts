import type { Block } from '../lines/block.js';
import type { Heading } from './heading-of.js';

/** A node while it is being nested: children are added, its kind is decided when all of them are known. */
export interface Draft {
  readonly form:
    | 'ROOT'
    | 'LABEL'
    | 'HEADED'
    | 'TEXT'
    | 'TITLE'
    | 'BOX'
    | 'ANNEX'
    | 'ANNEX_LIST'
    | 'TABLE'
    | 'PLAIN';
  /** Null for the root only. */
  readonly block: Block | null;
  /** Null where the unit has no heading. */
  readonly heading: Heading | null;
  /** Of a TABLE: the title line above it, part of it. */
  readonly caption: Block | null;
  readonly children: Draft[];
}

export function createDraft(
  form: Draft['form'],
  block: Block | null,
  heading: Heading | null = null,
  caption: Block | null = null,
): Draft {
  return { form, block, heading, caption, children: [] };
}

export function draftStart(draft: Draft): number {
  return draft.caption?.start ?? draft.block?.start ?? 0;
}

/** Where the last of its words or parts ends. Iterative: documents nest deep only by mistake. */
export function draftEnd(draft: Draft): number {
  let end = draft.block?.end ?? 0;
  for (let last = draft.children.at(-1); last !== undefined; last = last.children.at(-1))
    end = Math.max(end, last.block?.end ?? 0);
  return end;
}
