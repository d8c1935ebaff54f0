import type { GraphStore } from '../store/graph-store.js';
import type { DecisionInStore } from './decision-in-store.js';
import type { PutBack } from './files/put-correction.js';

/**
 * Writes into the files, then into the store. Where the store fails, the files are put back, so that both say the same; where the
 * program ends in between, the files are right, and the next load applies them.
 */
export async function record(
  write: (() => Promise<PutBack>) | null,
  { store, decision, at }: { readonly store: GraphStore | null; readonly decision: DecisionInStore | null; readonly at: string },
): Promise<void> {
  const putBack = await write?.();
  if (store === null || !decision?.isNew) return;
  try {
    await store.amend(decision.amendment, { at, cause: 'CORRECTION' });
  } catch (failure) {
    await putBack?.();
    throw failure;
  }
} // biome-ignore format: one line a step
