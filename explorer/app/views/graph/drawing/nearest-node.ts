import type Sigma from 'sigma';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';

/** How far beside a node a pointer still means it, in pixels: small ones could hardly be hit. */
const BESIDE = 2;

/** Id of the node that a place of the frame lies in; null where none is. Of several the one whose middle is nearest. */
export function nearestNode(
  sigma: Sigma<NodeDrawn, LinkDrawn>,
  place: { readonly x: number; readonly y: number },
): string | null {
  const { x, y } = sigma.viewportToGraph(place);
  const pixels = sigma.getGraphToViewportRatio();
  let nearest: string | null = null;
  let least = Infinity;
  sigma.getGraph().forEachNode((id, node) => {
    const distance = Math.hypot(node.x - x, node.y - y) * pixels;
    if (distance >= least || distance > sigma.scaleSize(node.size) + BESIDE) return;
    [nearest, least] = [id, distance];
  });
  return nearest;
}
