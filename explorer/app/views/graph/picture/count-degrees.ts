import type { Picture } from './picture.js';

/** How many links of the picture each node has. */
export function countDegrees({ nodes, links }: Picture): ReadonlyMap<string, number> {
  const counts = new Map([...nodes.keys()].map((id) => [id, 0]));
  for (const { fromId, toId } of links.values())
    for (const id of [fromId, toId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
