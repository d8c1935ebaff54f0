import { sharedShorts } from '../shared-arrays.js';
import type { Texts } from '../texts.js';
import { joinPacked, type Packed } from './join-packed.js';
import type { Run } from './runs.js';

export function joinTexts(runs: readonly Run[], former: Texts, fresh: Texts, count: number): Texts {
  const packed = ({ units, starts }: Texts): Packed<Uint16Array> => ({ items: units, starts });
  const joined = joinPacked(runs, packed(former), packed(fresh), { count, allocate: sharedShorts });
  return { units: joined.items, starts: joined.starts };
}
