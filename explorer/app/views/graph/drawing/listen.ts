import type Sigma from 'sigma';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';
import { nearestLink } from './nearest-link.js';

/** Says which node or link was clicked, or with an empty id that none was; the pointer shows what can be. */
export function listen(
  sigma: Sigma<NodeDrawn, LinkDrawn>,
  frame: HTMLElement,
  chosen: (id: string) => void,
): void {
  const point = (cursor: string) => () => {
    frame.style.cursor = cursor;
  };
  sigma.on('clickNode', ({ node }) => chosen(node));
  sigma.on('clickStage', ({ event }) => chosen(nearestLink(sigma, event) ?? ''));
  sigma.on('enterNode', point('pointer'));
  sigma.on('leaveNode', point(''));
}
