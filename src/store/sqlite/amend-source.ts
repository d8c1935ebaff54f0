import type { Statement } from 'better-sqlite3';
import type { Amendment, EdgeIdentity, MergeSummary } from '../../domain/graph-batch.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { ReleaseNote } from '../../domain/release.js';
import { atOnce } from '../../domain/slices.js';
import { changesOnlyLog, missingEdge, unknownSource } from '../shared/check-amendment.js';
import { missingEnd } from '../shared/check-batches.js';
import { createClaimsTable } from './claims-table.js';
import { createEdgeTables, type EdgeTable } from './edge-tables.js';
import { SOURCE_COLUMNS, sourceOf } from './inventory.js';
import { mergeSource } from './merge-source.js';
import { createNodeMerge } from './node-merge.js';
import { createNodeTables, type NodeTable } from './node-tables.js';
import { openRelease } from './release-rows.js';
import type { Row } from './walk-rows.js';

type Counts = { created: number; updated: number; removed: number; unchanged: number };
type TableOf = (label: NodeLabel) => NodeTable;

/** Makes a checked amendment; the caller holds the transaction, and rolls it back where this throws. */
export function amendSource(
  prepare: (text: string) => Statement,
  amendment: Amendment,
  note: ReleaseNote,
): MergeSummary {
  const { sourceId, corrections, quality, remove, put } = amendment;
  const known = prepare(`SELECT ${SOURCE_COLUMNS} FROM sources WHERE id = ?`).get(sourceId) as
    | Row
    | undefined;
  if (!known) throw unknownSource(sourceId);
  const { sequence, aside, close } = openRelease(prepare, note);
  if (changesOnlyLog(amendment)) aside(() => writeLog(prepare, amendment));
  const source = { ...sourceOf(known), corrections, quality };
  const owner = mergeSource(prepare, source, sequence);
  const { of: tableOf, finish } = createNodeTables(prepare, sequence);
  const edgesOf = createEdgeTables(prepare, sequence);
  const claims = createClaimsTable(prepare);
  const nodes = createNodeMerge(tableOf, claims);
  for (const claim of amendment.nodes) {
    const key = keyOf(tableOf, claim.node.id);
    // What the source claims already is left as it claims it.
    if (key === undefined || !claims.own(key, owner.key)) nodes.claim(owner, claim);
  }
  atOnce(nodes.settle());

  const edges: Counts = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  for (const identity of remove) {
    const found = findEdge(tableOf, edgesOf(identity.type), owner.key, identity);
    if (!found) throw missingEdge(sourceId, identity);
    edgesOf(identity.type).remove(found);
    edges.removed++;
  }
  for (const claim of put) {
    const table = edgesOf(claim.type);
    const [from, to] = (['from', 'to'] as const).map((end) => {
      const key = keyOf(tableOf, claim[end]);
      if (key === undefined) throw missingEnd(sourceId, claim, end);
      return key;
    }) as [number, number];
    const row = table.valuesOf(from, to, owner.key, claim.edge);
    edges[table.replace(table.find(from, to, owner.key, claim.edge.key), row)]++;
  }
  finish();
  return close({ nodes: nodes.counts, edges });
}

/** Beside the graph, and no release: what is noted of a source, but nothing that it claims. */
function writeLog(prepare: (text: string) => Statement, { sourceId, corrections }: Amendment): void {
  prepare('UPDATE sources SET corrections = ? WHERE id = ?').run(JSON.stringify(corrections), sourceId);
}

function findEdge(tableOf: TableOf, table: EdgeTable, owner: number, { from, to, key }: EdgeIdentity) {
  const ends = [keyOf(tableOf, from), keyOf(tableOf, to)] as const;
  return ends[0] === undefined || ends[1] === undefined
    ? undefined
    : table.find(...(ends as [number, number]), owner, key);
}

function keyOf(tableOf: TableOf, id: string): number | undefined {
  return tableOf(labelOfId(id)).keyOf(id);
}
