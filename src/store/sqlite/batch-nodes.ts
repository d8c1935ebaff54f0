import type { NodeClaim } from '../../domain/graph-batch.js';
import { type FieldKind, NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';
import { canonicalNode } from '../shared/canonical.js';
import { nodeFieldsJson } from './fields-json.js';
import { labelOfKey, nodeTable } from './names.js';
import { SLICE_ROWS, type Snapshot } from './snapshots.js';
import type { SqlValue } from './sql-text.js';

/** A source as the store knows it. */
export interface BatchOwner {
  readonly id: string;
  readonly key: number;
}

/** Every node that a source claims, exactly as it claims it; `keys` learns where each is kept. */
export async function claimedNodes(
  { prepare, breathe }: Snapshot,
  owner: BatchOwner,
  keys: Map<number, string>,
): Promise<readonly NodeClaim[]> {
  const claims: NodeClaim[] = [];
  const slice = prepare(
    `SELECT node, stub, fields FROM node_claims WHERE owner = ? AND node > ? ORDER BY node LIMIT ${SLICE_ROWS}`,
  );
  for (let last = 0; ; ) {
    const rows = slice.all(owner.key, last) as readonly (readonly [number, number, string | null])[];
    for (const [node, stub, fields] of rows) {
      const label = labelOfKey(node);
      const own = fields === null ? shownNode(prepare, node, null) : ownNode(label, fields);
      if (own) {
        keys.set(node, own.id);
        claims.push(claimOf(label, own, stub === 1));
      }
      last = node;
    }
    if (rows.length < SLICE_ROWS) return claims;
    await breathe();
  }
}

/** Every node that showed the words of this source as of a release. No other source gives it. */
export async function nodesAsOf(
  { prepare, breathe }: Snapshot,
  owner: BatchOwner,
  release: number,
): Promise<readonly NodeClaim[]> {
  const nodes: NodeClaim[] = [];
  const shown = prepare(
    `SELECT node, stub FROM node_claims WHERE owner = ? AND node > ? AND fields IS NULL ORDER BY node LIMIT ${SLICE_ROWS}`,
  );
  for (let last = 0, isMore = true; isMore; ) {
    const rows = shown.all(owner.key, last) as readonly (readonly [number, number])[];
    for (const [key, stub] of rows) {
      const node = shownNode(prepare, key, release);
      if (node) nodes.push(claimOf(labelOfKey(key), node, stub === 1));
      last = key;
    }
    isMore = rows.length === SLICE_ROWS;
    await breathe();
  }
  const past = prepare(
    `SELECT label, id, until, stub, fields FROM past_nodes WHERE owner = ? AND (label, id, until) > (?, ?, ?) AND since <= ? AND until > ? ORDER BY label, id, until LIMIT ${SLICE_ROWS}`,
  );
  for (let last: readonly SqlValue[] = ['', '', 0]; ; ) {
    const rows = past.all(owner.id, ...last, release, release) as readonly [
      NodeLabel,
      string,
      number,
      number,
      string,
    ][];
    for (const [label, , , stub, fields] of rows) nodes.push(claimOf(label, JSON.parse(fields), stub === 1));
    if (rows.length < SLICE_ROWS) return nodes;
    last = rows.at(-1)?.slice(0, 3) ?? last;
    await breathe();
  }
}

/** The node of a row, unless it is as it is only since a later release. */
function shownNode(
  prepare: Snapshot['prepare'],
  key: number,
  release: number | null,
): { readonly id: string } | null {
  const label = labelOfKey(key);
  const text = `SELECT ${nodeFieldsJson(label, 'n')} FROM ${nodeTable(label)} n WHERE n.key = ?`;
  const row = (
    release === null ? prepare(text).get(key) : prepare(`${text} AND n.since <= ?`).get(key, release)
  ) as readonly [string] | undefined;
  return row ? (JSON.parse(row[0]) as { readonly id: string }) : null;
}

/** What a source says of a node that shows another's words: a list of values in the order of the columns. */
function ownNode(label: NodeLabel, json: string): { readonly id: string } {
  const values = JSON.parse(json) as readonly SqlValue[];
  const fields = Object.entries(NODE_FIELDS[label]).map(([field, kind]: [string, FieldKind], at) => {
    const value = values[at];
    return [field, kind === 'strings' ? JSON.parse(String(value)) : kind === 'boolean' ? value === 1 : value];
  });
  return Object.fromEntries(fields);
}

function claimOf(label: NodeLabel, node: object, stub: boolean): NodeClaim {
  return { label, node: canonicalNode(label, node), stub } as NodeClaim;
}
