import { median } from './statistics.mjs';

/** How one side's figure stands to another's, round by round, so that what drifts is in both: median, least and greatest. */
export function ratioOf(one, other, field) {
  const ratios = one.rounds.map((round, at) => round[field] / other.rounds[at][field]);
  return { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) };
}
