import type { LineageDocument } from './lineage-document.js';

/** Share of the greatest possible rarity below which a pair of characters says nothing: it stands all over both documents. */
const COMMON = 0.4;

/**
 * How telling it is that two units share a pair of characters, by its number in the lower document, from 0 to 1: 1 where it stands in one
 * unit of each document, 0 where it stands all over them (产业, 支持). It rests on the two documents alone, so that loading a third changes
 * nothing.
 */
export function createRarity(lower: LineageDocument, higher: LineageDocument): (pair: number) => number {
  const greatest = Math.log(lower.units.length + 1) + Math.log(higher.units.length + 1);
  const known = new Float64Array(lower.pairs.codes.length).fill(-1);
  return (pair) => {
    const before = known[pair] as number;
    if (before !== -1) return before;
    const there = higher.pairs.numbers.get(lower.pairs.codes[pair] as number) ?? -1;
    const sum = partOf(lower, pair) + partOf(higher, there);
    const rarity = Math.max(0, (sum / greatest - COMMON) / (1 - COMMON));
    known[pair] = rarity;
    return rarity;
  };
}

function partOf({ units, unitsWith }: LineageDocument, pair: number): number {
  return Math.log((units.length + 1) / (unitsWith[pair] || 1));
}
