import Graph from 'graphology';
import { countDegrees } from '../picture/count-degrees.js';
import type { Picture } from '../picture/picture.js';
import { pageLives } from './page-lives.js';
import { type Place, seedPositions } from './seed-positions.js';

/** So many things are added before the page is let go on. */
const SLICE = 400;
const SIZE_MIN = 4;
const SIZE_MAX = 16;
/** Up to so many nodes have their full size. */
const FULL_SIZE_MAX = 300;
/** What was asked for stands out. */
const SIZE_ASKED = 4;

export interface NodeDrawn {
  x: number;
  y: number;
  readonly size: number;
  readonly label: string;
  readonly kind: string;
  readonly isAsked: boolean;
  /** True where a person holds it in its place. */
  fixed: boolean;
}

export interface LinkDrawn {
  readonly relationship: string;
  readonly size: number;
}

export type DrawnGraph = Graph<NodeDrawn, LinkDrawn>;

/** A graph to be drawn, made in slices so that the page is never held; null where it was given up on the way. */
export async function fillGraph(
  picture: Picture,
  known: ReadonlyMap<string, Place>,
  held: ReadonlySet<string>,
  isGivenUp: () => boolean,
): Promise<DrawnGraph | null> {
  const graph: DrawnGraph = new Graph<NodeDrawn, LinkDrawn>({ multi: true, type: 'directed' });
  const degrees = countDegrees(picture);
  const places = seedPositions(picture, known);
  const scale = Math.min(1, Math.max(0.4, Math.sqrt(FULL_SIZE_MAX / picture.nodes.size)));
  await pageLives();
  let added = 0;
  const addNode = (id: string, label: string, kind: string) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const isAsked = picture.asked.has(id);
    const size = SIZE_MIN + Math.sqrt(degrees.get(id) ?? 0) + (isAsked ? SIZE_ASKED : 0);
    graph.addNode(id, {
      x,
      y,
      size: Math.min(size, SIZE_MAX) * scale,
      label,
      kind,
      isAsked,
      fixed: held.has(id),
    });
  };
  for (const { id, label, kind } of picture.nodes.values()) {
    addNode(id, label, kind);
    if (++added % SLICE === 0) await pageLives();
    if (isGivenUp()) return null;
  }
  for (const { id, fromId, toId, relationship } of picture.links.values()) {
    graph.addDirectedEdgeWithKey(id, fromId, toId, { relationship, size: 1 });
    if (++added % SLICE === 0) await pageLives();
    if (isGivenUp()) return null;
  }
  return graph;
}
