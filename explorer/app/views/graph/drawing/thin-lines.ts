import { EdgeLineProgram, type EdgeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { LinkDrawn, NodeDrawn } from './fill-graph.js';

/** Lines of one pixel, that are left out as long as `isHidden` says so: without a graphics card thousands take a second. */
export function thinLines(isHidden: () => boolean): EdgeProgramType<NodeDrawn, LinkDrawn> {
  // sigma takes only classes.
  return class extends EdgeLineProgram<NodeDrawn, LinkDrawn> {
    override render(parameters: RenderParams): void {
      if (!isHidden()) super.render(parameters);
    }
  };
}
