import type { PlaceMention, ResponsibilityMention } from '../../mention.js';

/**
 * Without the places that name a responsible unit: in 「（南京市、无锡市、苏州市人民政府负责）」 three governments answer for
 * the work, and nothing says where it is done. Both lists are walked once, in the order of the text.
 */
export function outsideUnits(
  places: readonly PlaceMention[],
  units: readonly ResponsibilityMention[],
): readonly PlaceMention[] {
  const spans = units.flatMap(({ at }) => at).sort((a, b) => a.start - b.start);
  let next = 0;
  return [...places]
    .sort((a, b) => startOf(a) - startOf(b))
    .filter((place) => {
      const start = startOf(place);
      while ((spans[next]?.end ?? Infinity) <= start) next++;
      return (spans[next]?.start ?? Infinity) > start;
    });
}

function startOf({ at }: PlaceMention): number {
  return at[0]?.start ?? 0;
}
