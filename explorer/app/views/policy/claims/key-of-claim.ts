import type { ReadClaim } from '../text/types.js';

/** Tells claims of a text apart. */
export function keyOfClaim({
  relationship,
  fromId,
  toId,
  position,
  start,
}: Pick<ReadClaim, 'relationship' | 'fromId' | 'toId' | 'position' | 'start'>): string {
  return `${relationship} ${fromId} ${toId} ${position} ${start}`;
}
