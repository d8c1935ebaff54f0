import { once } from '../../domain/once.js';
import { idOf } from '../../projection/node-ids.js';
import type { AxisNumbers } from '../matrix/axis-numbers.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import type { RoleCounts } from '../measures/role-counts.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { measureOf, tallyItems } from './own-measures.js';

/** What one agency has to do by document or by cluster; nothing is looked at before it is read, and what was counted last is kept. */
export interface LoadsBy {
  readonly count: () => number;
  /** The first so many; what the graph has lost is left out. */
  readonly loads: <N, L>(
    first: number,
    nodesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, N>>,
    loadOf: (node: N, counts: RoleCounts) => L,
  ) => Promise<readonly L[]>;
}

/** Of each list the counts of the size asked for last. */
const keep = keptAnswers<(count: number) => RoleCounts>(1);

/** `items` are the agency's own (`own-measures.ts`). Documents stand by id; clusters by ordinal, groups last. */
export function loadsBy(
  label: 'Policy' | 'Cluster',
  inScope: MeasuresInScope,
  numbers: () => AxisNumbers,
  items: Uint32Array,
): LoadsBy {
  const { projection } = inScope;
  const ordered = once((): readonly number[] => {
    const found = new Set<number>();
    eachNode(numbers(), items, (node) => found.add(node));
    const { ordinals } = projection.clusters;
    const ordinalOf = (node: number): number =>
      label === 'Cluster' ? (ordinals[node] ?? Number.MAX_SAFE_INTEGER) : 0;
    return [...found].sort((a, b) => ordinalOf(a) - ordinalOf(b) || a - b);
  });
  return {
    count: () => ordered().length,
    loads: async (first, nodesOf, loadOf) => {
      const shown = ordered().slice(0, first);
      const countsOf = keep(ordered(), String(first), () => {
        const slots = new Map(shown.map((node, slot) => [node, slot]));
        return tallyItems(inScope, shown.length, (meet) => {
          eachNode(numbers(), items, (node, item) => {
            const slot = slots.get(node);
            if (slot !== undefined) meet(slot, item);
          });
        });
      });
      const ids = shown.map((node) => idOf(projection, label, node));
      const nodes = await nodesOf(ids);
      return ids.flatMap((id, slot) => {
        const node = nodes.get(id);
        return node === undefined ? [] : [loadOf(node, countsOf(slot))];
      });
    },
  };
}

function eachNode(
  { starts, nodes }: AxisNumbers,
  items: Uint32Array,
  meet: (node: number, item: number) => void,
): void {
  for (const item of items) {
    const measure = measureOf(item);
    const end = starts[measure + 1] ?? 0;
    for (let one = starts[measure] ?? 0; one < end; one++) meet(nodes[one] ?? 0, item);
  }
}
