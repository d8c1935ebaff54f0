import type { Statement } from 'better-sqlite3';
import type { ChangeCounts, EdgeClaim, GraphBatch } from '../../domain/graph-batch.js';
import { farLabels, type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { missingEnd, stillNeeded } from '../shared/check-batches.js';
import { type EdgeTable, identityOf } from './edge-tables.js';
import type { MergedNodes } from './merge-nodes.js';
import { labelOfKey } from './names.js';
import type { NodeTable } from './node-tables.js';
import { areEqual } from './row-values.js';

/** The tables of one merge. */
export interface MergeTables {
  readonly prepare: (text: string) => Statement;
  readonly tableOf: (label: NodeLabel) => NodeTable;
  readonly edgesOf: (type: RelationshipType) => EdgeTable;
}

/**
 * Replaces the relationships of the merging sources; only rows that differ are written. Refuses a relationship with
 * a missing end, and the removal of a node that a relationship of another source needs (both INVALID_BATCH).
 */
export function mergeEdges(
  tables: MergeTables,
  batches: readonly GraphBatch[],
  owners: ReadonlyMap<string, number>,
  nodes: MergedNodes,
): ChangeCounts {
  const counts = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  const endKeyOf = createEndLookup(tables.tableOf, nodes);
  const claims = claimsByType(batches);
  for (const type of Object.keys(RELATIONSHIPS) as RelationshipType[]) {
    const table = tables.edgesOf(type);
    for (const { source } of batches) {
      const owner = owners.get(source.id) ?? 0;
      const old = new Map(table.by(owner).map((row) => [identityOf(row), row]));
      for (const claim of claims.get(`${type} ${source.id}`) ?? []) {
        const row = table.valuesOf(
          endKeyOf(source.id, claim, 'from'),
          endKeyOf(source.id, claim, 'to'),
          owner,
          claim.edge,
        );
        const identity = identityOf(row);
        const before = old.get(identity);
        old.delete(identity);
        const isSame = before !== undefined && areEqual(before, row);
        counts[!before ? 'created' : isSame ? 'unchanged' : 'updated']++;
        if (isSame) continue;
        if (before) table.remove(before);
        table.create(row);
      }
      for (const row of old.values()) table.remove(row);
      counts.removed += old.size;
    }
    for (const [id, key] of nodes.removed) checkUnneeded(tables, type, id, key);
  }
  return counts;
}

/** What each source claims of each type, under `LED_BY <source>`. */
function claimsByType(batches: readonly GraphBatch[]): ReadonlyMap<string, readonly EdgeClaim[]> {
  const found = new Map<string, EdgeClaim[]>();
  for (const { source, edges } of batches)
    for (const claim of edges) {
      const key = `${claim.type} ${source.id}`;
      const claims = found.get(key);
      if (claims) claims.push(claim);
      else found.set(key, [claim]);
    }
  return found;
}

function createEndLookup(tableOf: (label: NodeLabel) => NodeTable, { keys, removed }: MergedNodes) {
  const others = new Map<string, number>();
  return (owner: string, claim: EdgeClaim, end: 'from' | 'to'): number => {
    const id = claim[end];
    const known = keys.get(id) ?? others.get(id);
    if (known !== undefined) return known;
    const found = removed.has(id) ? undefined : tableOf(labelOfId(id)).keyOf(id);
    if (found === undefined) throw missingEnd(owner, claim, end);
    others.set(id, found);
    return found;
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
