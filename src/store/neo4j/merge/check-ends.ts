import { grouped } from '../../../domain/grouped.js';
import { labelOfId } from '../../../domain/ids.js';
import { missingEnd } from '../../shared/check-batches.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import type { OwnedEdge } from './plan-edges.js';
import { slices } from './slices.js';

/** Refuses a new relationship with an end that this merge does not claim (`isClaimed`), and that is not there and stays. */
export async function checkEnds(
  run: Run,
  created: readonly OwnedEdge[],
  isClaimed: ReadonlyMap<string, boolean> = new Map(),
): Promise<void> {
  const unseen = new Set(
    created.flatMap(({ claim }) => [claim.from, claim.to]).filter((id) => !isClaimed.has(id)),
  );
  const found = new Set<unknown>();
  for (const [label, ids] of grouped([...unseen], labelOfId))
    for (const slice of slices(ids))
      for (const [id] of await run(cypher.existingStatement(label, slice))) found.add(id);
  const isThere = (id: string): boolean => isClaimed.get(id) ?? found.has(id);
  for (const { owner, claim } of created)
    for (const end of ['from', 'to'] as const) if (!isThere(claim[end])) throw missingEnd(owner, claim, end);
}
