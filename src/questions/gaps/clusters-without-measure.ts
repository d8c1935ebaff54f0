import type { Projection } from '../../projection/projection.js';
import type { AxisNumbers } from '../matrix/axis-numbers.js';
import type { GapReading } from './gaps-answer.js';
import type { PlannedCluster } from './planned-clusters.js';

/** A cluster that no measure names, by its number. */
export interface UnnamedCluster {
  readonly cluster: number;
  readonly reading: GapReading;
  /** How many measures address the whole group to which it belongs. */
  readonly groupMeasures: number;
}

/** Those of the planned clusters, by ordinal; a measure that addresses the whole group is counted, but names none. */
export function clustersWithoutMeasure(
  { clusters }: Projection,
  planned: readonly PlannedCluster[],
  named: AxisNumbers,
): readonly UnnamedCluster[] {
  const isNamed = marked(clusters.count, named.nodes);
  // Clusters of one plan are of few groups.
  const known = new Map<string, number>();
  const groupMeasures = (groups: readonly number[]): number => {
    const key = [...groups].sort((a, b) => a - b).join(' ');
    const count = known.get(key) ?? measuresNaming(named, marked(clusters.count, groups));
    known.set(key, count);
    return count;
  };
  const ordinalOf = ({ cluster }: UnnamedCluster): number => clusters.ordinals[cluster] ?? 0;
  return planned
    .filter(({ cluster }) => isNamed[cluster] !== 1)
    .map(({ cluster, groups }): UnnamedCluster => {
      const count = groupMeasures(groups);
      return { cluster, reading: count > 0 ? 'GROUP_ONLY' : 'NEVER_NAMED', groupMeasures: count };
    })
    .sort((a, b) => ordinalOf(a) - ordinalOf(b) || a.cluster - b.cluster);
}

/** How many measures name one of the marked clusters. */
function measuresNaming({ starts, nodes }: AxisNumbers, isMarked: Uint8Array): number {
  let count = 0;
  for (let measure = 0; measure + 1 < starts.length; measure++) {
    const end = starts[measure + 1] ?? 0;
    for (let at = starts[measure] ?? 0; at < end; at++) {
      if (isMarked[nodes[at] ?? 0] !== 1) continue;
      count++;
      break;
    }
  }
  return count;
}

function marked(count: number, numbers: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(count);
  for (const number of numbers) marks[number] = 1;
  return marks;
}
