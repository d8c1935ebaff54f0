import { byCodeUnit } from '../../../domain/by-code-unit.js';
import type { NodeClaim } from '../../../domain/graph-batch.js';
import type { EdgeOf, PolicyNode } from '../../../domain/graph-model.js';
import type { FoundDocuments } from '../../graph-store.js';
import { foundThoughLoaded } from '../../shared/check-batches.js';
import { joinEvidence } from '../../shared/join-evidence.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import { edgeOf, nodeOf } from '../values.js';
import { edgeHash } from './edge-hash.js';
import type { Merging } from './merging.js';
import type { OwnedEdge, StoredEdge } from './plan-edges.js';
import { planNodes, type StoredClaim } from './plan-nodes.js';
import { readClaims } from './read-claims.js';
import { removeNodes } from './remove-nodes.js';
import { inSlices } from './slices.js';
import { writeEdges } from './write-edges.js';
import { writeNodes } from './write-nodes.js';

/** Cited documents that were one node beside the document that they are, and citations of sources that do not merge. */
export interface MovedCounts {
  /** Nodes that were there under another id. */
  readonly renamed: number;
  readonly removed: number;
  readonly updated: number;
}

/** What is said of documents that were only cited becomes said of those that they are (`FoundDocuments`). */
export async function moveFound(
  merging: Merging,
  found: FoundDocuments,
  owners: ReadonlySet<string>,
): Promise<MovedCounts> {
  if (found.size === 0) return { renamed: 0, removed: 0, updated: 0 };
  const { run } = merging;
  const others = new Map([...found].filter(([from, to]) => from !== to).sort(([a], [b]) => byCodeUnit(a, b)));
  const stored = await readClaims(run, [...new Set([...others].flat())], []);
  const nodes = planNodes(movedClaims(others, stored), stored);
  const edges = moveCitations(found, await readCitations(run, [...new Set([...found].flat())]));
  await writeNodes(merging, nodes);
  await writeEdges(merging, edges);
  await removeNodes(merging, nodes.removed);
  return {
    renamed: nodes.created.length,
    removed: Math.max(0, nodes.removed.length - nodes.created.length),
    updated: edges.movedOwners.filter((owner) => !owners.has(owner)).length,
  };
}

/** What each source says of these documents once each cited one is the one that it is. */
function movedClaims(others: FoundDocuments, stored: ReadonlyMap<string, readonly StoredClaim[]>) {
  const byOwner = new Map<string, Map<string, NodeClaim>>();
  const add = (id: string, { owner, stub, json, fields }: StoredClaim): void => {
    const claims = byOwner.get(owner) ?? new Map<string, NodeClaim>();
    byOwner.set(owner, claims);
    const node =
      json === null ? nodeOf('Policy', (name) => fields?.[name]) : (JSON.parse(json) as PolicyNode);
    if (!claims.has(id)) claims.set(id, { label: 'Policy', stub, node: { ...node, id } });
  };
  for (const [id, claims] of stored) if (!others.has(id)) for (const claim of claims) add(id, claim);
  for (const [from, to] of others) {
    for (const claim of stored.get(from) ?? []) {
      if (!claim.stub) throw foundThoughLoaded(from, to);
      add(to, claim);
    }
  }
  return [...byOwner].map(([id, claims]) => ({ source: { id }, nodes: [...claims.values()] }));
}

interface StoredCitation extends StoredEdge {
  readonly edge: EdgeOf<'CITES'>;
}

async function readCitations(run: Run, ids: readonly string[]): Promise<readonly StoredCitation[]> {
  const stored: StoredCitation[] = [];
  await inSlices(ids, async (slice) => {
    for (const row of await run(cypher.citationsStatement(slice))) {
      const [from, to, element, of] = row as readonly [string, string, string, Record<string, unknown>];
      const edge = edgeOf('CITES', (name) => of[name]);
      stored.push({
        type: 'CITES',
        owner: String(of.owner),
        from,
        to,
        key: edge.key,
        hash: String(of._hash),
        element,
        edge,
      });
    }
  });
  return stored.sort((a, b) => a.edge.position - b.edge.position);
}

function moveCitations(found: FoundDocuments, stored: readonly StoredCitation[]) {
  const identityOf = ({ owner, from, key }: StoredCitation, to: string): string =>
    JSON.stringify([owner, from, to, key]);
  const staying = stored.filter(({ to }) => (found.get(to) ?? to) === to);
  const there = new Map(staying.map((one) => [identityOf(one, one.to), one]));
  const created = new Map<string, OwnedEdge>();
  const updated = new Map<string, OwnedEdge & { readonly element: string }>();
  const removed: StoredEdge[] = [];
  const movedOwners: string[] = [];
  for (const one of stored) {
    const to = found.get(one.to);
    if (to === undefined || (to === one.to && one.edge.status === 'RESOLVED')) continue;
    const identity = identityOf(one, to);
    const known = updated.get(identity)?.claim ?? created.get(identity)?.claim ?? there.get(identity);
    const isItself = to === one.to;
    const edge: EdgeOf<'CITES'> = {
      ...(known && !isItself
        ? joined(known.edge as EdgeOf<'CITES'>, one.edge)
        : ((known?.edge ?? one.edge) as EdgeOf<'CITES'>)),
      status: 'RESOLVED',
    };
    const claim = { type: 'CITES', from: one.from, to, edge } as const;
    const next = { owner: one.owner, claim, hash: edgeHash(claim) };
    const kept = there.get(identity);
    if (kept) updated.set(identity, { ...next, element: kept.element });
    else created.set(identity, next);
    if (!isItself) removed.push(one);
    movedOwners.push(one.owner);
  }
  return { created: [...created.values()], updated: [...updated.values()], removed, movedOwners };
}

function joined(one: EdgeOf<'CITES'>, other: EdgeOf<'CITES'>): EdgeOf<'CITES'> {
  const [first, second] = one.position <= other.position ? [one, other] : [other, one];
  return { ...first, evidence: joinEvidence(first.evidence, second.evidence) };
}
