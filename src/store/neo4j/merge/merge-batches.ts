import type { GraphBatch, MergeSummary } from '../../../domain/graph-batch.js';
import { type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../../../domain/graph-model.js';
import { labelOfId } from '../../../domain/ids.js';
import { missingEnd, stillNeeded } from '../../shared/check-batches.js';
import * as cypher from '../cypher/merge-statements.js';
import { CLAIMS } from '../cypher/names.js';
import type { Statement } from '../cypher/statement.js';
import { integer } from '../values.js';
import { edgeProperties } from './edge-properties.js';
import { nodeProperties } from './node-properties.js';
import { type EdgeChanges, type OwnedEdge, planEdges, type StoredEdge } from './plan-edges.js';
import { type NodeChanges, planNodes, type StoredClaim } from './plan-nodes.js';

/** Runs one statement within the merge's transaction, and answers its rows. */
export type Run = (statement: Statement) => Promise<readonly (readonly unknown[])[]>;

const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];
const ROWS_PER_STATEMENT = 2_000;

/**
 * Merges all batches within one transaction: reads what their sources claimed, compares here, and writes only what is
 * different. Throws INVALID_BATCH where a relationship would lose an end; the transaction must then be rolled back.
 */
export async function mergeBatches(run: Run, batches: readonly GraphBatch[]): Promise<MergeSummary> {
  const owners = batches.map((batch) => batch.source.id);
  await run(cypher.beginStatement());
  const nodes = planNodes(batches, await readClaims(run, batches, owners));
  const edges = planEdges(batches, await readEdges(run, owners));
  await checkEnds(run, nodes, edges);
  await writeSources(run, batches);
  await writeNodes(run, nodes);
  await writeEdges(run, edges);
  await removeNodes(run, nodes);
  return { nodes: nodes.counts, edges: edges.counts };
}

async function readClaims(
  run: Run,
  batches: readonly GraphBatch[],
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const ids = new Set(batches.flatMap((batch) => batch.nodes.map((claim) => claim.node.id)));
  for (const [, id] of await run(cypher.claimedStatement(owners))) ids.add(id as string);
  const stored = new Map<string, StoredClaim[]>();
  for (const [label, some] of grouped([...ids], labelOfId)) {
    for (const slice of slices(some)) {
      for (const row of await run(cypher.claimsStatement(label, slice, owners))) {
        const [id, owner, stub, hash, json, element, fields] = row as readonly [
          string, string, boolean, string, string | null, string, Readonly<Record<string, unknown>> | null,
        ]; // biome-ignore format: one screen
        const claims = stored.get(id) ?? [];
        claims.push({ owner, stub, hash, json, element, fields });
        stored.set(id, claims);
      }
    }
  }
  return stored;
}

async function readEdges(run: Run, owners: readonly string[]): Promise<readonly StoredEdge[]> {
  const stored: StoredEdge[] = [];
  for (const type of TYPES)
    for (const row of await run(cypher.ownedStatement(type, owners))) {
      const [owner, from, to, key, hash, element] = row as readonly string[] as readonly [
        string, string, string, string, string, string,
      ]; // biome-ignore format: one screen
      stored.push({ type, owner, from, to, key, hash, element });
    }
  return stored;
}

/** Every end of a new relationship is claimed by this merge, or is there and stays. */
async function checkEnds(run: Run, { isClaimed }: NodeChanges, { created }: EdgeChanges): Promise<void> {
  const unseen = new Set(
    created.flatMap(({ claim }) => [claim.from, claim.to]).filter((id) => !isClaimed.has(id)),
  );
  const found = new Set<unknown>();
  for (const [label, ids] of grouped([...unseen], labelOfId))
    for (const slice of slices(ids))
      for (const [id] of await run(cypher.existingStatement(label, slice))) found.add(id);
  const isThere = (id: string): boolean => isClaimed.get(id) ?? found.has(id);
  for (const { owner, claim } of created)
    for (const end of ['from', 'to'] as const) if (!isThere(claim[end])) throw missingEnd(owner, claim, end);
}

async function writeSources(run: Run, batches: readonly GraphBatch[]): Promise<void> {
  const rows = batches.map(({ source }) => ({
    id: source.id,
    loadedAt: source.loadedAt,
    properties: {
      kind: source.kind,
      file: source.file,
      sha256: source.sha256,
      characters: integer(source.characters),
      diagnostics: JSON.stringify(source.diagnostics),
      unresolved: JSON.stringify(source.unresolved),
      quality: JSON.stringify(source.quality),
    },
  }));
  await inSlices(rows, (slice) => run(cypher.sourcesMergeStatement(slice)));
}

async function writeNodes(run: Run, { created, updated, claims }: NodeChanges): Promise<void> {
  const rowsOf = (label: NodeLabel, some: NodeChanges['created']) =>
    some.map(({ id, values }) => ({ id, properties: nodeProperties(label, values) }));
  for (const [label, some] of grouped(created, (node) => node.label))
    await inSlices(rowsOf(label, some), (slice) => run(cypher.createNodesStatement(label, slice)));
  for (const [label, some] of grouped(updated, (node) => node.label))
    await inSlices(rowsOf(label, some), (slice) => run(cypher.updateNodesStatement(label, slice)));
  await inSlices(claims.removed, (slice) => run(cypher.removeEdgesStatement(CLAIMS, slice)));
  const changed = claims.updated.map(({ element, ...properties }) => ({ element, properties }));
  await inSlices(changed, (slice) => run(cypher.updateEdgesStatement(CLAIMS, slice)));
  for (const [label, some] of grouped(claims.created, (claim) => claim.label)) {
    const rows = some.map(({ id, owner, stub, hash, json }) => ({
      id,
      owner,
      properties: { stub, hash, json },
    }));
    await inSlices(rows, (slice) => run(cypher.createClaimsStatement(label, slice)));
  }
}

async function writeEdges(run: Run, { created, updated, removed }: EdgeChanges): Promise<void> {
  for (const [type, some] of grouped(removed, (edge) => edge.type)) {
    const elements = some.map((edge) => edge.element);
    await inSlices(elements, (slice) => run(cypher.removeEdgesStatement(type, slice)));
  }
  for (const [type, some] of grouped(updated, (edge) => edge.claim.type)) {
    const rows = some.map((edge) => ({ element: edge.element, properties: edgeProperties(edge) }));
    await inSlices(rows, (slice) => run(cypher.updateEdgesStatement(type, slice)));
  }
  for (const some of grouped(created, endsOf).values()) {
    const { type, from, to } = (some[0] as OwnedEdge).claim;
    const rows = some.map((edge) => ({
      from: edge.claim.from,
      to: edge.claim.to,
      properties: edgeProperties(edge),
    }));
    await inSlices(rows, (slice) =>
      run(cypher.createEdgesStatement(type, labelOfId(from), labelOfId(to), slice)),
    );
  }
}

/** Nodes that nobody claims any more go, unless a relationship of a source outside this merge still needs one. */
async function removeNodes(run: Run, { removed }: NodeChanges): Promise<void> {
  for (const [label, some] of grouped(removed, (node) => node.label)) {
    const ids = some.map((node) => node.id);
    await inSlices(ids, async (slice) => {
      const [needed] = await run(cypher.neededStatement(label, slice, TYPES));
      if (needed) {
        const [id, type, from, to, owner] = needed as readonly [string, string, string, string, string];
        throw stillNeeded(id, { owner, type, from, to });
      }
      await run(cypher.removeNodesStatement(label, slice));
    });
  }
}

function endsOf({ claim }: OwnedEdge): string {
  return `${claim.type} ${labelOfId(claim.from)} ${labelOfId(claim.to)}`;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function slices<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, at) =>
    items.slice(at * ROWS_PER_STATEMENT, (at + 1) * ROWS_PER_STATEMENT),
  );
}

async function inSlices<T>(
  items: readonly T[],
  write: (slice: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (const slice of slices(items)) await write(slice);
}
