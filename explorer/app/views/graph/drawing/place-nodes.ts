import type Sigma from 'sigma';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';
import { isMoved } from './light-while-moving.js';
import type { Place } from './seed-positions.js';

type Drawn = Sigma<NodeDrawn, LinkDrawn>;

/** While one pans or zooms the nodes stand still; after so long it is looked again. */
const WAIT_MS = 120;
/** Between two pictures of a large graph the page has time for its reader. */
const REST_MS_A_THING = 0.02;

/** Puts the nodes where the layout has them, in the graph's order, as soon as nobody moves the picture; then says so. */
export function placeNodes(sigma: Drawn, positions: Float32Array, taken: () => void): void {
  if (sigma.getMouseCaptor().isMouseDown || isMoved(sigma)) {
    setTimeout(() => placeNodes(sigma, positions, taken), WAIT_MS);
    return;
  }
  const graph = sigma.getGraph();
  let at = 0;
  graph.forEachNode((_id, attributes) => {
    // Written past the graph's own events: thousands of them would hold the page.
    if (!attributes.fixed) {
      attributes.x = positions[at] ?? 0;
      attributes.y = positions[at + 1] ?? 0;
    }
    at += 2;
  });
  sigma.refresh({ partialGraph: {}, skipIndexation: false, schedule: true });
  setTimeout(taken, (graph.order + graph.size) * REST_MS_A_THING);
}

/** So that a node that comes back, or stays, stands where it stood. */
export function rememberPlaces(graph: ReturnType<Drawn['getGraph']>, places: Map<string, Place>): void {
  graph.forEachNode((id, { x, y }) => places.set(id, { x, y }));
}
