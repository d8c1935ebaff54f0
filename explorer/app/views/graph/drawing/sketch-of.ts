import type Sigma from 'sigma';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';
import type { Palette } from './palette.js';
import type { Sketch, SketchedNode } from './svg-of.js';

/** Up to so many nodes each has its name; of more only those that show it now. */
const LABELS_MAX = 300;

/** The drawing as it is now, to be written as SVG. */
export function sketchOf(sigma: Sigma<NodeDrawn, LinkDrawn>, palette: Palette, title: string): Sketch {
  const graph = sigma.getGraph();
  const labelled = graph.order > LABELS_MAX ? sigma.getNodeDisplayedLabels() : null;
  const nodes = new Map<string, SketchedNode>();
  graph.forEachNode((id, { x, y, size }) => {
    const data = sigma.getNodeDisplayData(id);
    const label = labelled?.has(id) === false ? '' : (data?.label ?? '');
    nodes.set(id, { x, y, size, color: data?.color ?? palette.ink, label });
  });
  const links = graph.mapEdges((id, _attributes, fromId, toId) => {
    const data = sigma.getEdgeDisplayData(id);
    const [from, to] = [nodes.get(fromId), nodes.get(toId)];
    return from && to ? [{ from, to, color: data?.color ?? palette.faint, size: data?.size ?? 1 }] : [];
  });
  const { paper, ink, font } = palette;
  return { nodes: [...nodes.values()], links: links.flat(), paper, ink, font, title };
}
