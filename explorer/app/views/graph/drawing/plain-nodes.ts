import type Sigma from 'sigma';
import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';

/** sigma's circles without the second picture of them that tells what is under the pointer: `nearestNode` reckons it. */
export function plainNodes(): NodeProgramType<NodeDrawn, LinkDrawn> {
  // sigma takes only classes.
  return class extends NodeCircleProgram<NodeDrawn, LinkDrawn> {
    constructor(
      context: WebGLRenderingContext,
      _pickingBuffer: WebGLFramebuffer | null,
      renderer: Sigma<NodeDrawn, LinkDrawn>,
    ) {
      super(context, null, renderer);
    }
  };
}
