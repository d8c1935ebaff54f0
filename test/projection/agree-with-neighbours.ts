import { expect } from '@jest/globals';
import type { Direction, RelationshipType } from '../../src/domain/graph-model.js';
import { edgesBegin, edgesEnd, hasEdges } from '../../src/projection/adjacency.js';
import { flagsOf } from '../../src/projection/edge-flags.js';
import { LINK_NAMES, LINKS, type LinkName, type ProjectedLabel } from '../../src/projection/links.js';
import { columnsOf, idOf } from '../../src/projection/node-ids.js';
import type { Projection } from '../../src/projection/projection.js';
import type { GraphReader } from '../../src/store/graph-store.js';

const PAGE = { first: 1_000, after: null, withTotal: false };

/** Every edge of every node, both ways, is what `neighbours` says, and leaves it in the same order. */
export async function expectNeighbours(projection: Projection, reader: GraphReader): Promise<void> {
  for (const name of LINK_NAMES) {
    for (const direction of ['OUT', 'IN'] as const) {
      const { near, far } = endsOf(name, direction);
      const ids = idsOf(projection, near);
      const pages = await reader.neighbours<RelationshipType, Direction>(
        LINKS[name].type,
        direction,
        ids,
        PAGE,
        null,
        far,
      );
      const asked = pages.map(({ items }) =>
        items.map(({ node, edge }) => [node.id, flagsOf(edge)] as const),
      );
      const held = ids.map((_, node) => edgesOf(projection, name, direction, node));
      const order = direction === 'OUT' ? <T>(list: T) => list : sorted;
      expect([name, direction, held.map(farIds).map(order)]).toEqual([
        name,
        direction,
        asked.map(farIds).map(order),
      ]);
      expect(held.map(sorted)).toEqual(asked.map(sorted));
    }
  }
}

export function idsOf(projection: Projection, label: ProjectedLabel): readonly string[] {
  return Array.from({ length: columnsOf(projection, label).count }, (_, node) =>
    idOf(projection, label, node),
  );
}

type Edge = readonly [farId: string, flags: number];

/** Edges of a node as far ids with flags; those that arrive must come in the order of the far numbers. */
function edgesOf(
  projection: Projection,
  name: LinkName,
  direction: Direction,
  node: number,
): readonly Edge[] {
  const { [direction === 'OUT' ? 'out' : 'in']: adjacency } = projection.links[name];
  const { far } = endsOf(name, direction);
  const [begin, end] = [edgesBegin(adjacency, node), edgesEnd(adjacency, node)];
  expect(hasEdges(adjacency, node)).toBe(end > begin);
  const numbers = [...adjacency.far.subarray(begin, end)];
  if (direction === 'IN') expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  return numbers.map((number, at) => [idOf(projection, far, number), adjacency.flags[begin + at] ?? 0]);
}

function endsOf(
  name: LinkName,
  direction: Direction,
): { readonly near: ProjectedLabel; readonly far: ProjectedLabel } {
  const { from, to } = LINKS[name];
  return direction === 'OUT' ? { near: from, far: to } : { near: to, far: from };
}

const farIds = (edges: readonly Edge[]): readonly string[] => edges.map(([id]) => id);

function sorted<T>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
