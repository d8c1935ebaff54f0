import type { GraphBatch, SourceRecord } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import type { BatchesRequest } from '../graph-history.js';
import { checkRelease } from '../shared/check-release.js';
import { compareEdgeClaims, compareNodeClaims } from '../shared/compare-claims.js';
import { claimedEdges } from './batch-edges.js';
import { type BatchOwner, claimedNodes, nodesAsOf } from './batch-nodes.js';
import { recordJson } from './fields-json.js';
import { documentOf, documentSql } from './history-sql.js';
import type { Snapshot } from './snapshots.js';
import type { Row } from './walk-rows.js';

/** What each source claims, one batch after the other, each whole: as it is, or as of a release. */
export async function* readBatches(
  snapshot: Snapshot,
  { sourceIds, release: wanted, withDocuments = false }: BatchesRequest,
): AsyncGenerator<GraphBatch> {
  const release = wanted ?? null;
  if (release !== null) checkRelease(release, releasesOf(snapshot));
  for (const owner of ownersOf(snapshot, sourceIds ?? null)) {
    const source = recordOf(snapshot, owner, release);
    if (!source) continue;
    const keys = new Map<number, string>();
    const nodes =
      release === null
        ? await claimedNodes(snapshot, owner, keys)
        : await nodesAsOf(snapshot, owner, release);
    const edges = await claimedEdges(snapshot, owner, keys, release);
    yield {
      source,
      document: withDocuments ? documentFor(snapshot, source) : null,
      nodes: [...nodes].sort(compareNodeClaims),
      edges: [...edges].sort(compareEdgeClaims),
    };
    await snapshot.breathe();
  }
}

function releasesOf({ prepare }: Snapshot): readonly { readonly sequence: number }[] {
  const rows = prepare('SELECT sequence FROM releases ORDER BY sequence').all() as readonly [number][];
  return rows.map(([sequence]) => ({ sequence }));
}

/** Null: all. */
function ownersOf({ prepare }: Snapshot, ids: readonly string[] | null): readonly BatchOwner[] {
  const all = 'SELECT id, key FROM sources';
  const found = ids
    ? prepare(`${all} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`).all(JSON.stringify(ids))
    : prepare(`${all} ORDER BY id`).all();
  const rows = found as readonly [string, number][];
  return rows.map(([id, key]) => ({ id, key }));
}

/** The record as it is, or as of a release; null where the source was not there yet. */
function recordOf({ prepare }: Snapshot, { id, key }: BatchOwner, release: number | null): SourceRecord | null {
  const [json, since] = prepare(`SELECT ${recordJson('s')}, s.since FROM sources s WHERE s.key = ?`).get(key) as [string, number];
  if (release === null || since <= release) return JSON.parse(json);
  const past = prepare('SELECT fields FROM past_sources WHERE id = ? AND since <= ? AND until > ?').get(id, release, release) as [string] | undefined;
  return past ? JSON.parse(past[0]) : null;
} // biome-ignore format: one screen

/** The text of these bytes, as this source calls it. */
function documentFor({ prepare }: Snapshot, { id, file, sha256 }: SourceRecord): Source | null {
  const { text, values } = documentSql(sha256);
  const row = prepare(text).get(...values) as Row | undefined;
  return row ? { ...documentOf(row), id, file } : null;
}
