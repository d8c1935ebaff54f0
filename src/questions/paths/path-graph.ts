import type { Links } from '../../store/graph-store.js';
import type { Step } from './paths-answer.js';

/** The relationships between two ends as one walks them: from each node the steps that one may take, in a fixed order. */
export type PathGraph = ReadonlyMap<string, readonly Step[]>;

/** Each relationship can be walked both ways. Steps are ordered by where they lead, then by relationship and direction. */
export function pathGraphOf(links: Links['items']): PathGraph {
  const steps = new Map<string, Map<string, Step>>();
  const add = (step: Step): void => {
    const known = steps.get(step.fromId) ?? new Map<string, Step>();
    known.set(`${step.toId} ${step.relationship} ${step.direction}`, step);
    steps.set(step.fromId, known);
  };
  for (const { from, to, type } of links) {
    if (from === to) continue;
    add({ fromId: from, toId: to, relationship: type, direction: 'OUT' });
    add({ fromId: to, toId: from, relationship: type, direction: 'IN' });
  }
  return new Map([...steps].map(([id, known]) => [id, inOrder(known)]));
}

function inOrder(known: ReadonlyMap<string, Step>): readonly Step[] {
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
}

/**
 * From which nodes one gets to `toId` in exactly so many steps, without coming through it before: at index k the nodes k
 * steps away, each with the number of ways.
 */
export function waysTo(
  graph: PathGraph,
  toId: string,
  lengthMax: number,
): readonly ReadonlyMap<string, number>[] {
  const levels: ReadonlyMap<string, number>[] = [new Map([[toId, 1]])];
  for (let length = 1; length <= lengthMax; length++) {
    const ways = new Map<string, number>();
    for (const [id, count] of levels[length - 1] ?? []) {
      // A step that leads away from a node can be walked back to it: both directions are in the graph.
      for (const { toId: before } of graph.get(id) ?? []) {
        if (before !== toId) ways.set(before, (ways.get(before) ?? 0) + count);
      }
    }
    levels.push(ways);
  }
  return levels;
}
