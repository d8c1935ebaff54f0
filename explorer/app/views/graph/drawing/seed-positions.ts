import type { Picture } from '../picture/picture.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far from its neighbour a new node begins, in the layout's units. */
const NEAR = 30;
const APART = 60;
/** Radians; successive nodes at this angle never fall on one another. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each node begins: where it was; else beside a neighbour that has a place; else on a spiral. Chance plays no part, so
 * that the same picture is laid out alike for everybody.
 */
export function seedPositions(
  { nodes, links, asked }: Picture,
  known: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let spiral = 0;
  const onSpiral = (id: string) => {
    const angle = spiral * GOLDEN_ANGLE;
    const radius = APART * Math.sqrt(spiral++);
    places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  };
  for (const id of nodes.keys()) {
    const place = known.get(id);
    if (place) places.set(id, place);
  }
  for (const id of asked) if (nodes.has(id) && !places.has(id)) onSpiral(id);
  for (const { fromId, toId } of links.values()) {
    for (const [id, otherId] of [[fromId, toId], [toId, fromId]] as const) {
      const other = places.get(otherId);
      if (other && !places.has(id)) places.set(id, beside(other, id));
    }
  } // biome-ignore format: one screen
  for (const id of nodes.keys()) if (!places.has(id)) onSpiral(id);
  return places;
}

function beside({ x, y }: Place, id: string): Place {
  const angle = (hashOf(id) / 2 ** 32) * 2 * Math.PI;
  const radius = NEAR * (0.5 + (hashOf(`${id}.`) / 2 ** 32) * 0.5);
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

/** FNV-1a: a number below 2^32 that the same text always has. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
