import type { NodeLabel } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop } from '../../store/walk-plan.js';
import { nodeOf, wholeNode } from '../walk-plans.js';
import { meantAmong, SPOKEN_OF } from './spoken-of.js';

export interface Namesake {
  readonly label: NodeLabel;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Of namesakes those that can be meant (`meantAmong`), in one store call. `spokenOf` narrows what shows it: to one document
 * for instance.
 */
export async function meantOnes(
  reader: GraphReader,
  label: NodeLabel,
  ids: readonly string[],
  spokenOf: readonly Hop[] = SPOKEN_OF[label],
): Promise<readonly Namesake[]> {
  const { nodes } = await reader.walk({ start: { ids }, to: wholeNode(label, spokenOf) });
  const found = nodes.filter((node) => node !== null);
  return meantAmong(found, spokenOf).map((node) => ({
    label,
    id: node.id,
    fields: { ...nodeOf(label, node) },
  }));
}
