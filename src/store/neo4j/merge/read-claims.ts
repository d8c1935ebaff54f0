import { grouped } from '../../../domain/grouped.js';
import { labelOfId } from '../../../domain/ids.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import type { StoredClaim } from './plan-nodes.js';
import { slices } from './slices.js';

/** Every claim on these nodes, by node; where the one shown is none of these owners', with the node's properties. */
export async function readClaims(
  run: Run,
  ids: readonly string[],
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const stored = new Map<string, StoredClaim[]>();
  for (const [label, some] of grouped(ids, labelOfId)) {
    for (const slice of slices(some)) {
      for (const row of await run(cypher.claimsStatement(label, slice, owners))) {
        const [id, owner, stub, hash, json, element, fields] = row as readonly [
          string, string, boolean, string, string | null, string, Readonly<Record<string, unknown>> | null,
        ]; // biome-ignore format: one screen
        const claims = stored.get(id) ?? [];
        claims.push({ owner, stub, hash, json, element, fields });
        stored.set(id, claims);
      }
    }
  }
  return stored;
}
