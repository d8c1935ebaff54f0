import type { NodeLabel } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import { nodeOf, wholeNode } from '../walk-plans.js';
import { meantAmong, SPOKEN_OF } from './spoken-of.js';

export interface Namesake {
  readonly label: NodeLabel;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Which of these the loaded documents speak of, by id. */
export type WhoIsSpokenOf = (ids: readonly string[]) => Promise<readonly string[]>;

/**
 * Of namesakes those that can be meant (`meantAmong`), in one store call. `spokenOf` says itself which are spoken of, in one
 * document for instance; of none all can be meant.
 */
export async function meantOnes(
  reader: GraphReader,
  label: NodeLabel,
  ids: readonly string[],
  spokenOf?: WhoIsSpokenOf,
): Promise<readonly Namesake[]> {
  const spoken = (await spokenOf?.(ids)) ?? [];
  const hops = spokenOf ? [] : SPOKEN_OF[label];
  const start = { ids: spoken.length > 0 ? spoken : ids };
  const { nodes } = await reader.walk({ start, to: wholeNode(label, hops) });
  const found = nodes.filter((node) => node !== null);
  return meantAmong(found, hops).map((node) => ({
    label,
    id: node.id,
    fields: { ...nodeOf(label, node) },
  }));
}
