import { append } from '../../append.js';
import { createDraft, type Draft } from './draft.js';
import type { Frame } from './frame.js';

/** The open units while blocks are nested, outermost first, and how they are closed. */
export interface Nesting {
  readonly stack: readonly Frame[];
  top(): Frame;
  /** The nearest box, annex or the root. */
  barrier(): Frame;
  /** The frames that a label may see: above the nearest barrier. */
  visible(): readonly Frame[];
  /** Closes the innermost units while they pass the test; stops at a barrier. */
  closeWhile(test: (frame: Frame) => boolean): void;
  /** Closes `frame` and all inside it. */
  close(frame: Frame): void;
  /** Closes the box that is open, if one is. */
  leaveBox(): void;
  /** Closes everything. */
  leaveAll(): void;
  /** Adds a part to the innermost unit. */
  add(draft: Draft): void;
  /** Adds a part and makes it the innermost unit. */
  open(draft: Draft, frame?: Partial<Frame>): void;
  /** Furniture belongs to whatever unit the next part belongs to. */
  setAside(draft: Draft): void;
  /** Closes everything; furniture after the last words stays at the end. */
  finish(): Draft;
}

export function createNesting(): Nesting {
  const root = createDraft('ROOT', null);
  const stack: Frame[] = [{ draft: root, label: null, rank: -1, isBarrier: true, isCut: false }];
  let aside: Draft[] = [];
  const top = (): Frame => stack.at(-1) as Frame;
  const barrierAt = (): number => stack.findLastIndex((frame) => frame.isBarrier);
  const add = (draft: Draft): void => {
    append(top().draft.children, aside);
    top().draft.children.push(draft);
    aside = [];
  };
  return {
    stack,
    top,
    barrier: () => stack[barrierAt()] as Frame,
    visible: () => stack.slice(barrierAt() + 1),
    closeWhile(test) {
      while (!top().isBarrier && test(top())) stack.pop();
    },
    close(frame) {
      stack.length = Math.max(1, stack.indexOf(frame));
    },
    leaveBox() {
      const at = barrierAt();
      if (stack[at]?.draft.form === 'BOX') stack.length = at;
    },
    leaveAll() {
      stack.length = 1;
    },
    add,
    open(draft, frame = {}) {
      add(draft);
      stack.push({ draft, label: null, rank: Infinity, isBarrier: false, isCut: false, ...frame });
    },
    setAside: (draft) => void aside.push(draft),
    finish() {
      append(root.children, aside);
      aside = [];
      return root;
    },
  };
}
