import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import { graphToByteArrays } from 'graphology-layout-forceatlas2/helpers.js';
import type { LayoutNews, LayoutOrder } from './layout-messages.js';

/** A large picture is cut off sooner: its steps are long, and its first hundred do most. */
const STEPS_MAX = 1_200;
const STEPS_OF_LARGE_MAX = 300;
const LARGE = 2_000;
/** From here on, forces between far nodes are taken together. */
const TOGETHER_FROM = 1_000;

export type LayoutState = 'still' | 'moving' | 'paused';

export interface Layout {
  /** Lays the graph out anew from where its nodes are; nodes with `fixed` stay. */
  readonly start: (graph: Graph, isSilent: boolean) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Holds the node with this place in the graph's order where it was put, or lets it go. */
  readonly hold: (index: number, x: number, y: number, isHeld: boolean) => void;
  readonly end: () => void;
}

/** Positions are handed over as a view that is good until `taken` is called; only then new ones come. */
export function createLayout(
  place: (positions: Float32Array<ArrayBuffer>, taken: () => void) => void,
  changed: (state: LayoutState) => void,
): Layout {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const order = (given: LayoutOrder, transfer: Transferable[] = []) => worker.postMessage(given, transfer);
  let last = 0;
  worker.onmessage = ({ data: { run, positions, isDone } }: MessageEvent<LayoutNews>) => {
    if (run !== last) return;
    place(positions, () => {
      if (run !== last) return;
      if (isDone) changed('still');
      else order({ kind: 'taken', positions }, [positions.buffer]);
    });
  };
  return {
    start: (graph, isSilent) => {
      const { nodes, edges } = graphToByteArrays(graph, () => 1);
      const isLarge = graph.order >= LARGE;
      const settings = {
        ...defaults,
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: graph.order >= TOGETHER_FROM,
      };
      const stepsMax = isLarge ? STEPS_OF_LARGE_MAX : STEPS_MAX;
      const run = ++last;
      order({ kind: 'start', run, nodes, edges, settings, stepsMax, isSilent }, [nodes.buffer, edges.buffer]);
      changed('moving');
    },
    pause: () => {
      order({ kind: 'pause' });
      changed('paused');
    },
    resume: () => {
      order({ kind: 'resume' });
      changed('moving');
    },
    hold: (index, x, y, isHeld) => order({ kind: 'hold', index, x, y, isHeld }),
    end: () => worker.terminate(),
  };
}
