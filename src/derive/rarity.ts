/** Share of the greatest possible rarity below which a pair of characters says nothing: it stands all over both documents. */
const COMMON = 0.4;

/**
 * How telling it is that two units share a pair of characters, from 0 to 1: 1 where it stands in one unit of each document, 0
 * where it stands all over them (产业, 支持). It rests on the two documents alone, so that loading a third changes nothing.
 */
export function createRarity(
  lower: readonly ReadonlySet<string>[],
  higher: readonly ReadonlySet<string>[],
): (pair: string) => number {
  const [inLower, inHigher] = [countUnits(lower), countUnits(higher)];
  const greatest = Math.log(lower.length + 1) + Math.log(higher.length + 1);
  return (pair) => {
    const rarity =
      Math.log((lower.length + 1) / (inLower.get(pair) ?? 1)) +
      Math.log((higher.length + 1) / (inHigher.get(pair) ?? 1));
    return Math.max(0, (rarity / greatest - COMMON) / (1 - COMMON));
  };
}

function countUnits(units: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pairs of units) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}
