import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';

/** sigma's circles, without the second picture of them that tells what is under the pointer as long as `isMoved` says so. */
export function quickNodes(isMoved: () => boolean): NodeProgramType<NodeDrawn, LinkDrawn> {
  // sigma takes only classes.
  return class extends NodeCircleProgram<NodeDrawn, LinkDrawn> {
    override render(parameters: RenderParams): void {
      const { pickProgram } = this;
      if (isMoved()) this.pickProgram = null;
      super.render(parameters);
      this.pickProgram = pickProgram;
    }
  };
}
