import type { TreeNode } from '../../policy-tree.js';
import type { ListPart, ReadList } from './read-list.js';

/** A place in a passage that names responsible units, as one rule saw it. */
export interface Region {
  readonly ruleId: string;
  /** With its brackets or its key. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly ListPart[];
  /** 主办单位, 承办单位 with nothing before it: also the hosts of a fair or a website. */
  readonly isHostKey: boolean;
  /** 以上任务, 本章工作: it speaks of the part that its clause stands in. */
  readonly ofWholePart?: boolean;
}

/** A list with the clause that it is about. */
export interface SeenList {
  readonly ruleId: string;
  readonly clause: TreeNode;
  readonly list: ReadList;
  /** The table it is a row of; null for lists of the text. */
  readonly table: TreeNode | null;
  /** Where its words begin in the source: lists and rules are compared by it. */
  readonly at: number;
}
