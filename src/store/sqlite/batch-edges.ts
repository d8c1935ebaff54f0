import type { EdgeClaim } from '../../domain/graph-batch.js';
import { RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import type { BatchOwner } from './batch-nodes.js';
import { edgeFieldsJson } from './fields-json.js';
import { edgeTable, labelOfKey, nodeTable } from './names.js';
import { SLICE_ROWS, type Snapshot } from './snapshots.js';
import type { SqlValue } from './sql-text.js';

const TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];

/** Every relationship that a source claims, or, where a release is given, claimed as of it. `keys` knows ids of nodes. */
export async function claimedEdges(
  snapshot: Snapshot,
  owner: BatchOwner,
  keys: Map<number, string>,
  release: number | null,
): Promise<readonly EdgeClaim[]> {
  const idOf = createIdLookup(snapshot, keys);
  const edges: EdgeClaim[] = [];
  for (const type of TYPES) {
    const rows = snapshot.prepare(
      `SELECT e.from_key, e.position, e.to_key, e.key, ${edgeFieldsJson(type, 'e')} FROM ${edgeTable(type)} e
WHERE e.owner = ? AND (e.from_key, e.position, e.to_key, e.key) > (?, ?, ?, ?)${release === null ? '' : ` AND e.since <= ${release}`}
ORDER BY e.from_key, e.position, e.to_key, e.key LIMIT ${SLICE_ROWS}`,
    );
    for await (const [from, , to, , fields] of sliced(snapshot, rows, [owner.key], [0, 0, 0, '']))
      edges.push(claimOf(type, idOf(Number(from)), idOf(Number(to)), String(fields)));
  }
  return release === null ? edges : [...edges, ...(await pastEdges(snapshot, owner, release))];
}

async function pastEdges(
  snapshot: Snapshot,
  owner: BatchOwner,
  release: number,
): Promise<readonly EdgeClaim[]> {
  const edges: EdgeClaim[] = [];
  const rows = snapshot.prepare(
    `SELECT type, from_id, to_id, key, until, fields FROM past_edges
WHERE owner = ? AND (type, from_id, to_id, key, until) > (?, ?, ?, ?, ?) AND since <= ${release} AND until > ${release}
ORDER BY type, from_id, to_id, key, until LIMIT ${SLICE_ROWS}`,
  );
  for await (const [type, from, to, , , fields] of sliced(snapshot, rows, [owner.id], ['', '', '', '', 0]))
    edges.push(claimOf(type as RelationshipType, String(from), String(to), String(fields)));
  return edges;
}

/** All rows of a statement that goes on after a key; the key stands first in each row. */
async function* sliced(
  { breathe }: Snapshot,
  statement: ReturnType<Snapshot['prepare']>,
  given: readonly SqlValue[],
  start: readonly SqlValue[],
): AsyncGenerator<readonly SqlValue[]> {
  for (let last = start; ; ) {
    const rows = statement.all(...given, ...last) as readonly (readonly SqlValue[])[];
    yield* rows;
    if (rows.length < SLICE_ROWS) return;
    last = (rows.at(-1) ?? []).slice(0, start.length);
    await breathe();
  }
}

function createIdLookup({ prepare }: Snapshot, keys: Map<number, string>): (key: number) => string {
  return (key) => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const [id] = prepare(`SELECT id FROM ${nodeTable(labelOfKey(key))} WHERE key = ?`).get(key) as [string];
    keys.set(key, id);
    return id;
  };
}

function claimOf(type: RelationshipType, from: string, to: string, fields: string): EdgeClaim {
  return { type, from, to, edge: JSON.parse(fields) } as EdgeClaim;
}
