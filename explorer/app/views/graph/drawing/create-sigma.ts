import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';
import { isMoved, lightWhileMoving } from './light-while-moving.js';
import { quickNodes } from './quick-nodes.js';
import { thinLines } from './thin-lines.js';

type Drawn = Sigma<NodeDrawn, LinkDrawn>;

/** An empty picture in its frame; `isLaidOut` says whether its nodes are about to move. Fails where there is no WebGL. */
export function createSigma(frame: HTMLElement, isLaidOut: () => boolean): Drawn {
  const sigma: Drawn = new Sigma<NodeDrawn, LinkDrawn>(new Graph<NodeDrawn, LinkDrawn>(), frame, {
    nodeProgramClasses: { circle: quickNodes(() => isMoved(sigma)) },
    edgeProgramClasses: {
      arrow: createEdgeArrowProgram<NodeDrawn, LinkDrawn>(),
      thin: thinLines(() => isLaidOut() || sigma.getTouchCaptor().isMoving),
    },
    defaultEdgeType: 'thin',
    labelSize: 13,
    // Room for names at the right edge.
    stagePadding: 60,
    labelGridCellSize: 120,
    labelRenderedSizeThreshold: 5,
    zIndex: true,
    allowInvalidContainer: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
  });
  lightWhileMoving(sigma);
  return sigma;
}
