import { byCodeUnit } from '../../../domain/by-code-unit.js';
import { DomainError } from '../../../domain/errors.js';
import type { EdgeClaim, GraphBatch, NodeClaim } from '../../../domain/graph-batch.js';
import {
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import type { BatchesRequest } from '../../graph-history.js';
import { canonicalNode } from '../../shared/canonical.js';
import { checkRelease } from '../../shared/check-release.js';
import { compareEdgeClaims, compareNodeClaims } from '../../shared/compare-claims.js';
import * as cypher from '../cypher/history-statements.js';
import { readSource } from '../read-source.js';
import type { Run } from '../run.js';
import { edgeOf, nodeOf } from '../values.js';
import { readDocuments } from './read-documents.js';
import { readReleases } from './read-releases.js';

const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];
/** Sources are read in groups of about so many nodes and relationships: few statements, little memory. */
const CLAIMS_PER_GROUP = 20_000;

/**
 * What each source claims, as it is now or as of a release, one group of sources after the other. A merge that ends meanwhile is
 * noticed: what has been given would not fit what follows (STORE_BUSY).
 */
export async function* readBatches(
  read: Run,
  request: BatchesRequest,
  claimsPerGroup = CLAIMS_PER_GROUP,
): AsyncGenerator<GraphBatch> {
  const { release = null, withDocuments = false } = request;
  const releases = await readReleases(read);
  if (release !== null) checkRelease(release, releases);
  const latest = releases.at(-1)?.sequence ?? 0;
  for (const ids of await groupsOf(read, request, claimsPerGroup)) {
    const batches = await readGroup(read, ids, release, withDocuments);
    const now = (await readReleases(read)).at(-1)?.sequence ?? 0;
    if (now !== latest)
      throw new DomainError(
        'STORE_BUSY',
        `The graph became release ${now} while release ${release ?? latest} was read: try again.`,
      );
    yield* batches;
  }
}

async function groupsOf(
  read: Run,
  request: BatchesRequest,
  claimsPerGroup: number,
): Promise<readonly (readonly string[])[]> {
  const rows = (await read(
    cypher.sourceIdsStatement(request.release ?? null, request.sourceIds ?? null),
  )) as readonly (readonly [string, number | null])[];
  const sorted = [...rows].sort(([a], [b]) => byCodeUnit(a, b));
  const groups: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [id, claims] of sorted) {
    if (size >= claimsPerGroup) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(id);
    size += (claims ?? 0) + 1;
  }
  return groups;
}

async function readGroup(
  read: Run,
  ids: readonly string[],
  release: number | null,
  withDocuments: boolean,
): Promise<readonly GraphBatch[]> {
  const sources = (await read(cypher.sourceRecordsStatement(ids, release))).map(readSource);
  const nodes = new Map<string, NodeClaim[]>(ids.map((id) => [id, []]));
  const edges = new Map<string, EdgeClaim[]>(ids.map((id) => [id, []]));
  for (const label of NODE_LABELS)
    for (const row of await read(cypher.claimedNodesStatement(label, ids, release)))
      nodes.get(row[0] as string)?.push(claimOf(label, row));
  for (const type of TYPES) {
    const columns = new Map(cypher.edgeColumns(type).map((name, at) => [name, at]));
    for (const [from, to, values] of await read(cypher.claimedEdgesStatement(type, ids, release)))
      addEdge(edges, [type, from, to], (name) => (values as readonly unknown[])[columns.get(name) ?? -1]);
  }
  if (release !== null) {
    for (const [label, of] of await read(cypher.pastNodesStatement(ids, release))) {
      const was = of as Readonly<Record<string, unknown>>;
      const node = nodeOf(label as NodeLabel, (name) => was[name]);
      nodes.get(was._owner as string)?.push({ label, node, stub: was._stub } as NodeClaim);
    }
    for (const [type, from, to, of] of await read(cypher.pastEdgesStatement(ids, release)))
      addEdge(edges, [type, from, to], (name) => (of as Readonly<Record<string, unknown>>)[name]);
  }
  const hashes = sources.map(({ sha256 }) => sha256);
  const documents = withDocuments ? await readDocuments(read, hashes) : null;
  return sources
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((source) => {
      const document = documents?.get(source.sha256);
      return {
        source,
        // Two sources may have the same bytes, and so one text.
        document: document ? { ...document, id: source.id, file: source.file } : null,
        nodes: (nodes.get(source.id) ?? []).sort(compareNodeClaims),
        edges: (edges.get(source.id) ?? []).sort(compareEdgeClaims),
      };
    });
}

function claimOf(label: NodeLabel, [, stub, json, values]: readonly unknown[]): NodeClaim {
  const columns = cypher.nodeColumns(label);
  const node =
    json === null
      ? nodeOf(label, (name) => (values as readonly unknown[])[columns.indexOf(name)])
      : canonicalNode(label, JSON.parse(json as string));
  return { label, node, stub } as NodeClaim;
}

function addEdge(
  edges: ReadonlyMap<string, EdgeClaim[]>,
  [type, from, to]: readonly [unknown, unknown, unknown],
  value: (name: string) => unknown,
): void {
  const edge = edgeOf(type as RelationshipType, value);
  edges.get(value('owner') as string)?.push({ type, from, to, edge } as EdgeClaim);
}
