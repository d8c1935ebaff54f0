import { type OutlineItem, outlineOf } from '../outline/outline-of.js';
import { type Block, blocksOf } from './blocks-of.js';
import { kindsOf } from './kinds.js';
import { marksOf } from './marks-of.js';
import type { LoadedText, Mark, MarkKind, ReadClaim } from './types.js';
import type { LoadedReading } from './use-reading.js';

/** A text as it is drawn. */
export interface LaidOut {
  readonly whole: LoadedReading['whole'];
  readonly loaded: LoadedText;
  readonly claims: readonly ReadClaim[];
  readonly hasMore: boolean;
  readonly marks: readonly Mark[];
  readonly kinds: readonly { readonly kind: MarkKind; readonly count: number }[];
  readonly blocks: readonly Block[];
  readonly items: readonly OutlineItem[];
}

export function layOut({ whole, loaded, claims, hasMore }: LoadedReading): LaidOut {
  const marks = marksOf(claims, whole.unresolved);
  const starts = [...whole.clauses, ...whole.policies].map(({ start }) => start);
  starts.push(...whole.pageStarts);
  starts.sort((a, b) => a - b);
  return {
    whole,
    loaded,
    claims,
    hasMore,
    marks,
    kinds: kindsOf(marks),
    blocks: blocksOf(loaded, starts, marks),
    items: outlineOf(whole.policies, whole.clauses, loaded),
  };
}
