import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

/** What the page tells the worker. */
export type LayoutOrder =
  | {
      readonly kind: 'start';
      /** Which layout this is: news of an earlier one are stale. */
      readonly run: number;
      /** Ten numbers a node, three an edge, as ForceAtlas2 has them. */
      readonly nodes: Float32Array<ArrayBuffer>;
      readonly edges: Float32Array<ArrayBuffer>;
      readonly settings: Required<ForceAtlas2Settings>;
      readonly stepsMax: number;
      /** Only the last positions are wanted: the reader asked for no motion. */
      readonly isSilent: boolean;
    }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** A node is held where it was put, or let go. */
  | {
      readonly kind: 'hold';
      readonly index: number;
      readonly x: number;
      readonly y: number;
      readonly isHeld: boolean;
    }
  /** The positions were taken; the array may be filled again. */
  | { readonly kind: 'taken'; readonly positions: Float32Array<ArrayBuffer> };

/** What the worker tells the page. */
export interface LayoutNews {
  readonly run: number;
  /** x and y of every node, in their order. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly steps: number;
  readonly isDone: boolean;
}

/** Numbers that ForceAtlas2 keeps of a node; the first two are x and y, the last whether it is fixed. */
export const NUMBERS_A_NODE = 10;
