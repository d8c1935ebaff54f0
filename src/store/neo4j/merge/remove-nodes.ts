import { RELATIONSHIPS } from '../../../domain/graph-model.js';
import { grouped } from '../../../domain/grouped.js';
import { stillNeeded } from '../../shared/check-batches.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Merging } from './merging.js';
import type { NodeChanges } from './plan-nodes.js';
import { inSlices } from './slices.js';

const TYPES = Object.keys(RELATIONSHIPS);

/** Nodes that nobody claims any more go, unless a relationship of a source outside this merge still needs one. */
export async function removeNodes(
  { run, write, release }: Merging,
  removed: NodeChanges['removed'],
): Promise<void> {
  for (const [label, some] of grouped(removed, (node) => node.label)) {
    const ids = some.map((node) => node.id);
    await inSlices(ids, async (slice) => {
      const [needed] = await run(cypher.neededStatement(label, slice, TYPES));
      if (needed) {
        const [id, type, from, to, owner] = needed as readonly [string, string, string, string, string];
        throw stillNeeded(id, { owner, type, from, to });
      }
      await write(cypher.removeNodesStatement(label, release, slice));
    });
  }
}
