import type { PlaceMention, TargetMention } from '../../mention.js';
import type { TreeNode } from '../../policy-tree.js';

/** How far before its number a place may stand, in characters of the source. */
const REACH = 80;

/** 珠海集成电路产值突破百亿: where nothing else narrows a target, the place that the words just before it name. */
export function scopesByPlace(
  targets: readonly TargetMention[],
  places: readonly PlaceMention[],
): readonly TargetMention[] {
  const named = new Map<TreeNode, PlaceMention[]>();
  for (const place of places) {
    const list = named.get(place.clause);
    if (list === undefined) named.set(place.clause, [place]);
    else list.push(place);
  }
  return targets.map((mention) => {
    if (mention.target.scope !== null) return mention;
    const [at] = mention.at;
    const near = (named.get(mention.clause) ?? []).filter((place) => {
      const start = place.at[0]?.start ?? -1;
      return at !== undefined && start < at.end && start >= at.start - REACH;
    });
    // Several places: the sentence says of none that it is the only one.
    return near.length === 1
      ? { ...mention, target: { ...mention.target, scope: near[0]?.surface ?? null } }
      : mention;
  });
}
