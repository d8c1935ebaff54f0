import { toBlob } from '@sigma/export-image';
import type Sigma from 'sigma';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';

/** Wide enough for a slide or a page. */
const WIDTH = 2000;

/** What is seen now, as a picture. */
export function toPng(sigma: Sigma<NodeDrawn, LinkDrawn>, paper: string): Promise<Blob> {
  const { width, height } = sigma.getDimensions();
  return toBlob(sigma as unknown as Sigma, {
    format: 'png',
    width: WIDTH,
    height: Math.round((WIDTH * height) / Math.max(1, width)),
    backgroundColor: paper,
  });
}
