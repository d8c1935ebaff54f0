import { grouped } from '../../../domain/grouped.js';
import { labelOfId } from '../../../domain/ids.js';
import { shownClaimsStatement } from '../cypher/fill-statements.js';
import type { Merging } from '../merge/merging.js';
import { planNodes, type StoredClaim } from '../merge/plan-nodes.js';
import { slices } from '../merge/slices.js';
import { writeNodes } from '../merge/write-nodes.js';
import type { OwnedNode } from './fill-nodes.js';

/**
 * Writes claims on nodes that others may have claimed before. Which claim is shown hangs on the one that is shown now alone, so the many
 * other claims on an agency are not looked at. Answers how many nodes are new.
 */
export async function fillSharedNodes(merging: Merging, nodes: readonly OwnedNode[]): Promise<number> {
  const batches = [...grouped(nodes, ({ owner }) => owner)].map(([id, some]) => ({
    source: { id },
    nodes: some.map(({ claim }) => claim),
  }));
  const ids = new Set(nodes.map(({ claim }) => claim.node.id));
  const changes = planNodes(batches, await readShown(merging, [...ids]), () => false);
  await writeNodes(merging, changes);
  return changes.created.length;
}

async function readShown(
  { run }: Merging,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const shown = new Map<string, readonly StoredClaim[]>();
  for (const [label, some] of grouped(ids, labelOfId))
    for (const slice of slices(some))
      for (const row of await run(shownClaimsStatement(label, slice))) {
        const [id, owner, stub, hash, element, fields] = row as readonly [
          string, string, boolean, string, string, Readonly<Record<string, unknown>>,
        ]; // biome-ignore format: one screen
        shown.set(id, [{ owner, stub, hash, json: null, element, fields }]);
      }
  return shown;
}
