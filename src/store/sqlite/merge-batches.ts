import type { Statement } from 'better-sqlite3';
import type { GraphBatch, MergeSummary, SourceRecord } from '../../domain/graph-batch.js';
import type { FoundDocuments } from '../graph-store.js';
import { createClaimsTable } from './claims-table.js';
import { SOURCE_COLUMNS, sourceValues } from './inventory.js';
import { mergeEdges } from './merge-edges.js';
import { mergeNodes } from './merge-nodes.js';
import { moveFound } from './move-found.js';
import { createNodeTables } from './node-tables.js';
import { areEqual } from './row-values.js';

/** Merges checked batches; the caller holds the transaction, and rolls it back where this throws. */
export function mergeBatches(
  prepare: (text: string) => Statement,
  batches: readonly GraphBatch[],
  found: FoundDocuments,
): MergeSummary {
  const owners = new Map(batches.map(({ source }) => [source.id, mergeSource(prepare, source)]));
  const tableOf = createNodeTables(prepare);
  const claimsTable = createClaimsTable(prepare);
  const moved = moveFound(prepare, tableOf('Policy'), claimsTable, found, new Set(owners.values()));
  const nodes = mergeNodes(tableOf, claimsTable, batches, owners);
  const edges = mergeEdges(prepare, tableOf, batches, owners, nodes);
  return {
    nodes: { ...nodes.counts, removed: nodes.counts.removed + moved.removed },
    edges: { ...edges, updated: edges.updated + moved.updated },
  };
}

const MARKS = SOURCE_COLUMNS.replace(/\w+/g, '?');

/** Keeps the record of a source, and gives its key. The same bytes keep the time at which they were first loaded. */
function mergeSource(prepare: (text: string) => Statement, source: SourceRecord): number {
  const found = prepare(`SELECT key, sha256, loaded_at, ${SOURCE_COLUMNS} FROM sources WHERE id = ?`).get(
    source.id,
  ) as [number, string, string | null, ...unknown[]] | undefined;
  if (!found) {
    const created = prepare(`INSERT INTO sources (${SOURCE_COLUMNS}) VALUES (${MARKS})`);
    return Number(created.run(...sourceValues(source)).lastInsertRowid);
  }
  const [key, sha256, loadedAt, ...before] = found;
  const values = sourceValues(sha256 === source.sha256 ? { ...source, loadedAt } : source);
  if (!areEqual(before, values)) {
    prepare(`UPDATE sources SET (${SOURCE_COLUMNS}) = (${MARKS}) WHERE key = ?`).run(...values, key);
  }
  return key;
}
