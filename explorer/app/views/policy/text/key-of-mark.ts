import type { Mark } from './types.js';

/** Which claim or undecided name a mark stands for: several marks may stand for one. */
export function keyOfMark({ kind, item }: Pick<Mark, 'kind' | 'item'>): string {
  return kind === 'UNRESOLVED' ? `?${item}` : String(item);
}
