import { growingNumbers } from '../growing.js';
import type { ProjectedLabel } from '../links.js';
import { LABELS } from '../links.js';
import { createKeyNumbers, type KeyNumbers } from './key-numbers.js';
import type { NumberedNodes } from './nodes-builder.js';

/** Remembers by which key a store knows each node that is pushed to a `NodesBuilder`. */
export interface KeyedNodes {
  /** The key of the node that got this place. */
  add(label: ProjectedLabel, key: number, place: number): void;
  /** What was added. */
  all(): readonly (readonly [label: ProjectedLabel, key: number])[];
  /** The numbers of the nodes of a label, by key. */
  numbered(nodes: NumberedNodes): Readonly<Record<ProjectedLabel, KeyNumbers>>;
}

export function createKeyedNodes(): KeyedNodes {
  const added = recordOf(() => ({ keys: growingNumbers(), places: growingNumbers(), keyMax: 0 }));
  return {
    add(label, key, place) {
      const known = added[label];
      known.keys.push(key);
      known.places.push(place);
      known.keyMax = Math.max(known.keyMax, key);
    },
    all: () =>
      LABELS.flatMap((label) => Array.from(added[label].keys.values(), (key) => [label, key] as const)),
    numbered: ({ numbers }) =>
      recordOf((label) => {
        const [keys, places] = [added[label].keys.values(), added[label].places.values()];
        const byKey = createKeyNumbers(keys.length, added[label].keyMax);
        for (let at = 0; at < keys.length; at++) {
          byKey.set(keys[at] ?? 0, numbers[label][places[at] ?? 0] ?? 0);
        }
        return byKey;
      }),
  };
}

function recordOf<T>(make: (label: ProjectedLabel) => T): Record<ProjectedLabel, T> {
  return Object.fromEntries(LABELS.map((label) => [label, make(label)])) as Record<ProjectedLabel, T>;
}
