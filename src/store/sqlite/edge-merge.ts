import type { Statement } from 'better-sqlite3';
import type { ChangeCounts, EdgeClaim, GraphBatch } from '../../domain/graph-batch.js';
import { farLabels, type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { missingEnd, stillNeeded } from '../shared/check-batches.js';
import { type EdgeTable, identityOf } from './edge-tables.js';
import type { MergingOwner } from './merge-source.js';
import { labelOfKey } from './names.js';
import type { NodeMerge } from './node-merge.js';
import type { NodeTable } from './node-tables.js';

/** The tables of one merge. */
export interface MergeTables {
  readonly prepare: (text: string) => Statement;
  readonly tableOf: (label: NodeLabel) => NodeTable;
  readonly edgesOf: (type: RelationshipType) => EdgeTable;
}

type EndKeys = Pick<NodeMerge, 'keys' | 'removed'>;

/** The relationships of one merge, when all its nodes are settled. The generators stop where others may have their turn. */
export interface EdgeMerge {
  /**
   * Replaces the relationships of a source; only rows that differ are written. Refuses a relationship with a missing end
   * (INVALID_BATCH).
   */
  readonly claimAll: (owner: MergingOwner, edges: GraphBatch['edges']) => Generator<void>;
  /** Refuses the removal of a node that a relationship still needs (INVALID_BATCH); asked when all sources have merged. */
  readonly checkRemoved: () => Generator<void>;
  readonly counts: ChangeCounts;
}

const TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];
const STEP = 100;

export function createEdgeMerge(tables: MergeTables, nodes: EndKeys): EdgeMerge {
  const counts = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  return {
    counts,
    *claimAll(owner, edges) {
      const endKeyOf = createEndLookup(tables.tableOf, nodes);
      const claims = claimsByType(edges);
      for (const type of TYPES) {
        const table = tables.edgesOf(type);
        const before = owner.isNew ? [] : table.by(owner.key);
        const old = new Map(before.map((row) => [identityOf(row), row]));
        for (const [at, claim] of (claims.get(type) ?? []).entries()) {
          const row = table.valuesOf(
            endKeyOf(owner.id, claim, 'from'),
            endKeyOf(owner.id, claim, 'to'),
            owner.key,
            claim.edge,
          );
          const identity = old.size === 0 ? '' : identityOf(row);
          counts[table.replace(old.get(identity), row)]++;
          old.delete(identity);
          if (at % STEP === STEP - 1) yield;
        }
        for (const row of old.values()) table.remove(row);
        counts.removed += old.size;
        yield;
      }
    },
    *checkRemoved() {
      for (const [id, key] of nodes.removed) {
        for (const type of TYPES) checkUnneeded(tables, type, id, key);
        yield;
      }
    },
  };
}

function claimsByType(edges: GraphBatch['edges']): ReadonlyMap<RelationshipType, readonly EdgeClaim[]> {
  const found = new Map<RelationshipType, EdgeClaim[]>();
  for (const claim of edges) {
    const claims = found.get(claim.type);
    if (claims) claims.push(claim);
    else found.set(claim.type, [claim]);
  }
  return found;
}

function createEndLookup(tableOf: (label: NodeLabel) => NodeTable, { keys, removed }: EndKeys) {
  const others = new Map<string, number>();
  const keyOf = (owner: string, claim: EdgeClaim, end: 'from' | 'to'): number => {
    const id = claim[end];
    const known = keys.get(id) ?? others.get(id);
    if (known !== undefined) return known;
    const found = removed.has(id) ? undefined : tableOf(labelOfId(id)).keyOf(id);
    if (found === undefined) throw missingEnd(owner, claim, end);
    others.set(id, found);
    return found;
  };
  // Relationships of one node mostly follow one another.
  let last = { id: '', key: 0 };
  return (owner: string, claim: EdgeClaim, end: 'from' | 'to'): number => {
    if (end === 'to') return keyOf(owner, claim, end);
    if (claim.from !== last.id) last = { id: claim.from, key: keyOf(owner, claim, end) };
    return last.key;
  };
}

/** All edges of the merging sources are settled when this is asked, so what is found is another's. */
function checkUnneeded(
  { prepare, tableOf, edgesOf }: MergeTables,
  type: RelationshipType,
  id: string,
  key: number,
): void {
  for (const [near, direction] of [['from_key', 'IN'], ['to_key', 'OUT']] as const) {
    if (!farLabels(type, direction).includes(labelOfId(id))) continue;
    const found = edgesOf(type).some(near, key);
    if (!found) continue;
    const [from, to] = found.slice(0, 2).map((end) => (end === key ? id : tableOf(labelOfKey(end)).idOf(end)));
    const [owner] = prepare('SELECT id FROM sources WHERE key = ?').get(found[2]) as [string];
    throw stillNeeded(id, { owner, type, from: from ?? id, to: to ?? id });
  } // biome-ignore format: one screen
}
