import type Sigma from 'sigma';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';

/** How near to a line a click has to be, in pixels. */
const NEAR = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Id of the link nearest to a place of the frame; null where none is near. Reckoned here, as sigma would have to draw every line
 * twice to know.
 */
export function nearestLink(sigma: Sigma<NodeDrawn, LinkDrawn>, place: Point): string | null {
  const places = new Map<string, Point>();
  const graph = sigma.getGraph();
  graph.forEachNode((id, { x, y }) => places.set(id, sigma.graphToViewport({ x, y })));
  let nearest: string | null = null;
  let least = NEAR;
  graph.forEachEdge((id, _attributes, fromId, toId) => {
    const [from, to] = [places.get(fromId), places.get(toId)];
    const distance = from && to ? distanceTo(from, to, place) : Infinity;
    if (distance < least) [nearest, least] = [id, distance];
  });
  return nearest;
}

/** Of a place from the line between two others. */
function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const square = across * across + down * down || 1;
  const share = ((x - from.x) * across + (y - from.y) * down) / square;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - along * across, y - from.y - along * down);
}
