import type Sigma from 'sigma';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';

/** Lets one pull nodes about; where they are let go they stay. */
export function dragNodes(
  sigma: Sigma<NodeDrawn, LinkDrawn>,
  moved: (id: string, place: { readonly x: number; readonly y: number }) => void,
): void {
  let dragged: string | null = null;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    // Else the picture would shrink and grow around the one node.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    moved(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    dragged = null;
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
}
