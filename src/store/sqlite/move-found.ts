import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { Evidence } from '../../domain/span.js';
import type { FoundDocuments } from '../graph-store.js';
import { foundThoughLoaded } from '../shared/check-batches.js';
import { joinEvidence } from '../shared/join-evidence.js';
import { bestClaim, isSameSpeaker, type NodeClaimRow, speakerOf } from './best-claim.js';
import type { ClaimsTable } from './claims-table.js';
import type { EdgeTable, EdgeValues } from './edge-tables.js';
import { keepClaims } from './keep-claims.js';
import { columnOf } from './names.js';
import type { NodeTable } from './node-tables.js';
import { areEqual, edgeRow } from './row-values.js';

/** Cited documents that were one node beside the document that they are, and citations of sources that do not merge. */
export interface MovedCounts {
  readonly removed: number;
  readonly updated: number;
}

/** What is said of documents that were only cited becomes said of those that they are (`FoundDocuments`). */
export function moveFound(
  edges: EdgeTable,
  policies: NodeTable,
  claimsTable: ClaimsTable,
  found: FoundDocuments,
  merging: ReadonlySet<number>,
): MovedCounts {
  let removed = 0;
  let updated = 0;
  for (const [from, to] of [...found].sort(([a], [b]) => byCodeUnit(a, b))) {
    const moved = moveNode(policies, claimsTable, from, to);
    if (moved === null) continue;
    removed += Number(moved.isJoined);
    const owners = moveCitations(edges, moved.key, moved.newKey);
    updated += owners.filter((owner) => !merging.has(owner)).length;
    if (moved.key !== moved.newKey) policies.remove(moved.key);
  }
  return { removed, updated };
}

function moveNode(policies: NodeTable, claimsTable: ClaimsTable, from: string, to: string) {
  const claimsOf = (node: ReturnType<NodeTable['shown']>): readonly NodeClaimRow[] =>
    node ? claimsTable.of(node.key).map((one) => ({ ...one, values: one.values ?? node.values })) : [];
  const old = policies.shown(from);
  if (!old) return null;
  if (from === to) return { key: old.key, newKey: old.key, isJoined: false };
  const moving = claimsOf(old);
  if (moving.some(({ stub }) => !stub)) throw foundThoughLoaded(from, to);

  const known = policies.shown(to);
  const kept = claimsOf(known);
  const before = known ? claimsTable.of(known.key) : [];
  const keeping = new Set(kept.map(({ owner }) => owner));
  const [, ...rest] = old.values;
  const renamed = moving
    .filter(({ owner }) => !keeping.has(owner))
    .map((claim) => ({ ...claim, values: [to, ...claim.values.slice(1)] }));
  const all = [...kept, ...renamed];
  const speaker = speakerOf(before);
  const best = bestClaim(all);
  const values = best?.values ?? [to, ...rest];
  const newKey = known?.key ?? policies.create(values);
  if (known && speaker && !(areEqual(known.values, values) && isSameSpeaker(speaker, best))) {
    policies.keepVersion(known.key, speaker);
    policies.update(known.key, values, known.values);
  }
  keepClaims(claimsTable, newKey, before, all, best);
  const former = speakerOf(claimsTable.of(old.key));
  if (former) policies.keepVersion(old.key, former);
  for (const { owner } of moving) claimsTable.remove(old.key, owner);
  return { key: old.key, newKey, isJoined: known !== null };
}

const COLUMNS = ['from_key', 'to_key', 'owner', ...edgeRow('CITES').columns];
const [OWNER, POSITION, KEY, STATUS, EVIDENCE] = ['owner', 'position', 'key', 'status', 'evidence'].map(
  (field) => COLUMNS.indexOf(columnOf(field)),
) as [number, number, number, number, number];

/** The owners of the citations that are different now. */
function moveCitations(edges: EdgeTable, key: number, newKey: number): readonly number[] {
  const identityOf = (row: EdgeValues): string => JSON.stringify([row[0], row[OWNER], row[KEY]]);
  const there = new Map(key === newKey ? [] : edges.to(newKey).map((row) => [identityOf(row), row]));
  const owners: number[] = [];
  for (const row of [...edges.to(key)].sort((a, b) => Number(a[POSITION]) - Number(b[POSITION]))) {
    const moved = row.map((value, at) => (at === 1 ? newKey : at === STATUS ? 'RESOLVED' : value));
    if (areEqual(row, moved)) continue;
    edges.remove(row);
    const other = there.get(identityOf(row));
    if (other) edges.remove(other);
    edges.create(other ? joined(other, moved) : moved);
    owners.push(Number(row[OWNER]));
  }
  return owners;
}

function joined(one: EdgeValues, other: EdgeValues): EdgeValues {
  const [first, second] = Number(one[POSITION]) <= Number(other[POSITION]) ? [one, other] : [other, one];
  const evidenceOf = (row: EdgeValues) => JSON.parse(String(row[EVIDENCE])) as readonly Evidence[];
  const evidence = JSON.stringify(joinEvidence(evidenceOf(first), evidenceOf(second)));
  return first.map((value, at) => (at === EVIDENCE ? evidence : at === STATUS ? 'RESOLVED' : value));
}
