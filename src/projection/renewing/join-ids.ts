import type { Ids } from '../ids.js';
import { sharedBytes } from '../shared-arrays.js';
import { joinPacked, type Packed } from './join-packed.js';
import type { Run } from './runs.js';

export function joinIds(runs: readonly Run[], former: Ids, fresh: Ids, count: number): Ids {
  const packed = ({ bytes, starts }: Ids): Packed<Uint8Array> => ({ items: bytes, starts });
  const joined = joinPacked(runs, packed(former), packed(fresh), { count, allocate: sharedBytes });
  return { bytes: joined.items, starts: joined.starts };
}
