import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { AxisKey } from './axis-keys.js';
import { axisLabels } from './axis-labels.js';
import { keysOfNodes } from './keys-of-nodes.js';
import type { Axis } from './matrix-answer.js';

/** What stands on an axis, and what it is called there. */
export interface NamedHeader {
  readonly key: AxisKey;
  readonly label: string;
}

/** What the headers of one axis are and are called. */
export interface AxisHeaders {
  /** From one place of the axis to before another; null where the graph has lost what stands there. Store calls: `keysOfNodes`. */
  readonly named: (reader: GraphReader, from: number, to: number) => Promise<readonly (NamedHeader | null)[]>;
}

/** Up to so many headers are compared, to call each as shortly as may be; of longer axes each is called in full, with its id. */
const COMPARED_MAX = 5_000;

/** The first time all headers of an axis are looked at, as no two are to be called alike; later only those that are asked for. */
export function createAxisHeaders(projection: Projection, axis: Axis, nodes: Uint32Array): AxisHeaders {
  let labels: ReadonlyMap<string, string> | null = null;
  const isCompared = nodes.length <= COMPARED_MAX;
  return {
    named: async (reader, from, to) => {
      const shown = [...nodes.subarray(from, to)];
      if (shown.length === 0) return [];
      const isFirst = isCompared && labels === null;
      const keys = await keysOfNodes(reader, projection, axis, isFirst ? [...nodes] : shown);
      if (isFirst) labels = axisLabels([...keys.values()]);
      return shown.map((node) => {
        const key = keys.get(node);
        if (key === undefined) return null;
        return { key, label: labels?.get(key.id) ?? `${key.fullLabel}（${key.id}）` };
      });
    },
  };
}
