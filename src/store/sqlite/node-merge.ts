import type { GraphBatch, NodeClaim } from '../../domain/graph-batch.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import { createIdNumbers, type IdNumbers } from '../shared/id-numbers.js';
import { createNewIds } from '../shared/new-ids.js';
import { bestClaim, isSameSpeaker, type Speaker, speakerOf } from './best-claim.js';
import type { ClaimsTable } from './claims-table.js';
import { keepClaims } from './keep-claims.js';
import type { MergingOwner } from './merge-source.js';
import { labelOfKey } from './names.js';
import type { NodeTable } from './node-tables.js';
import { areEqual } from './row-values.js';

/**
 * The nodes of one merge. First all claims are written, source by source; then every node of which a claim is different is
 * settled once: it shows the best claim that is left. So the order of sources is nothing, and what is the same is only read.
 * The generators stop where others may have their turn.
 */
export interface NodeMerge {
  /** Replaces all claims of a source. */
  readonly claimAll: (owner: MergingOwner, nodes: GraphBatch['nodes']) => Generator<void>;
  /** Adds a claim; what the source claims already is replaced. */
  readonly claim: (owner: MergingOwner, claim: NodeClaim) => void;
  readonly settle: () => Generator<void>;
  /** Where each node that is claimed is kept. */
  readonly keys: Pick<IdNumbers, 'get'>;
  /** Nodes that nobody claims any more: their rows are to go once their relationships are gone. Complete when all are settled. */
  readonly removed: ReadonlyMap<string, number>;
  readonly counts: { readonly created: number; readonly updated: number; readonly removed: number; readonly unchanged: number };
} // biome-ignore format: one screen

const STEP = 100;

/** `keys` are not kept where it is somebody else who asks for them: for a million nodes they take 100 MB. */
export function createNodeMerge(
  tableOf: (label: NodeLabel) => NodeTable,
  claims: ClaimsTable,
  keys: IdNumbers | null = createIdNumbers(),
): NodeMerge {
  const counts = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  /** Where nobody claimed any node before, only what this merge brings can be there already: it is not looked for in vain. */
  const newIds = claims.isEmpty() ? createNewIds() : null;
  const removed = new Map<string, number>();
  /** Keys ascend, so the first that a claim made tells all that claims made: a set of them would be large. */
  const firstCreated = new Map<NodeLabel, number>();
  const isCreated = (key: number): boolean =>
    key >= (firstCreated.get(labelOfKey(key)) ?? Number.POSITIVE_INFINITY);
  /** Nodes to settle, with the claim that they showed before; null for those that are new. */
  const touched = new Map<number, Speaker | null>();

  const touch = (key: number): void => {
    if (!touched.has(key)) touched.set(key, isCreated(key) ? null : speakerOf(claims.of(key)));
  };

  const claim: NodeMerge['claim'] = (owner, { label, node, stub }) => {
    const table = tableOf(label);
    const values = table.valuesOf(node);
    const shown = newIds?.add(node.id) ? null : table.shown(node.id);
    const key = shown?.key ?? table.create(values);
    if (newIds ? !shown : !keys?.has(node.id)) counts[shown ? 'unchanged' : 'created']++;
    keys?.set(node.id, key);
    if (!shown) {
      if (!firstCreated.has(label)) firstCreated.set(label, key);
      claims.write(key, { owner: owner.key, stub, values: null });
      return;
    }
    const own = claims.own(key, owner.key);
    if (own?.stub === stub && areEqual(own.values ?? shown.values, values)) return;
    touch(key);
    claims.write(key, { owner: owner.key, stub, values });
  };

  const settleOne = (key: number, before: Speaker | null): void => {
    const table = tableOf(labelOfKey(key));
    const id = table.idOf(key);
    const values = table.shown(id)?.values ?? [];
    const kept = claims.of(key);
    const all = kept.map((one) => ({ ...one, values: one.values ?? values }));
    const best = bestClaim(all);
    const isSame = best !== null && areEqual(values, best.values);
    const isAsBefore = isSame && (!before || isSameSpeaker(before, best));
    if (before && !isAsBefore) table.keepVersion(key, before);
    if (best && !isAsBefore) table.update(key, best.values, values);
    keepClaims(claims, key, kept, all, best);
    if (!best) removed.set(id, key);
    if (!before) return;
    if (keys?.has(id)) counts.unchanged--;
    counts[!best ? 'removed' : isSame ? 'unchanged' : 'updated']++;
  };

  return {
    counts,
    keys: keys ?? { get: () => undefined },
    removed,
    claim,
    *claimAll(owner, nodes) {
      const formerly = new Set(owner.isNew ? [] : claims.by(owner.key));
      for (const [at, one] of nodes.entries()) {
        claim(owner, one);
        if (formerly.size > 0) formerly.delete(keys?.get(one.node.id) ?? 0);
        if (at % STEP === STEP - 1) yield;
      }
      for (const key of formerly) {
        touch(key);
        claims.remove(key, owner.key);
      }
    },
    *settle() {
      let settled = 0;
      for (const [key, before] of touched) {
        settleOne(key, before);
        if (++settled % STEP === 0) yield;
      }
      touched.clear();
    },
  };
}
