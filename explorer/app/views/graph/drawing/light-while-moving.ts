import type Sigma from 'sigma';
import type { DrawnGraph, LinkDrawn, NodeDrawn } from './fill-graph.js';

/** From here on, a picture that is moved shows only its nodes: without a graphics card each layer costs as much as they do. */
const THINGS_MANY = 600;
/** Layers that a moved picture can do without; sigma leaves them empty then. */
const LAYERS = ['edges', 'labels', 'hovers', 'hoverNodes'] as const;

/** Whether the reader moves the picture just now, as sigma sees it. */
export function isMoved(sigma: Sigma<NodeDrawn, LinkDrawn>): boolean {
  const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
  return (
    sigma.getCamera().isAnimated() ||
    mouse.isMoving ||
    mouse.draggedEvents > 0 ||
    mouse.currentWheelDirection !== 0 ||
    touch.isMoving
  );
}

/** Takes the empty layers of a large picture away while it is moved, and brings them back. */
export function lightWhileMoving(sigma: Sigma<NodeDrawn, LinkDrawn>): void {
  const canvases = sigma.getCanvases();
  const show = (layer: string, isShown: boolean) => {
    const canvas = canvases[layer];
    if (canvas) canvas.style.display = isShown ? '' : 'none';
  };
  // Links have no labels here.
  show('edgeLabels', false);
  sigma.on('beforeRender', () => {
    const isLight = isLarge(sigma.getGraph() as DrawnGraph) && isMoved(sigma);
    for (const layer of LAYERS) show(layer, !isLight);
  });
}

/** Whether a picture is worth it; a small one keeps its lines and names. */
export function isLarge({ order, size }: DrawnGraph): boolean {
  return order + size > THINGS_MANY;
}
