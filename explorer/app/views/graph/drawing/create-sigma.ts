import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';
import { lightWhileMoving } from './light-while-moving.js';
import { nearestNode } from './nearest-node.js';
import { plainNodes } from './plain-nodes.js';
import type { Place } from './seed-positions.js';
import { thinLines } from './thin-lines.js';

type Drawn = Sigma<NodeDrawn, LinkDrawn>;

/** An empty picture in its frame; `isLaidOut` says whether its nodes are about to move. Fails where there is no WebGL. */
export function createSigma(frame: HTMLElement, isLaidOut: () => boolean): Drawn {
  const sigma: Drawn = new Sigma<NodeDrawn, LinkDrawn>(new Graph<NodeDrawn, LinkDrawn>(), frame, {
    nodeProgramClasses: { circle: plainNodes() },
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
  // sigma would read the pointer's pixel back, for which the page waits until everything is drawn: a second without a graphics card.
  Object.assign(sigma, { getNodeAtPosition: (place: Place) => nearestNode(sigma, place) });
  lightWhileMoving(sigma);
  return sigma;
}
