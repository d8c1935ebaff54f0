import { DomainError } from '../../domain/errors.js';
import type { EdgeClaim, GraphBatch, NodeClaim } from '../../domain/graph-batch.js';
import {
  edgeFieldsOf,
  NODE_FIELDS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipDefinition,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { type ClaimedField, claimedFields, fieldsProblem, idProblem, stringProblem } from './check-fields.js';
import { compareEdgeClaims } from './compare-claims.js';
import { isNullableEdgeField, isNullableNodeField } from './nullable-fields.js';

/**
 * Refuses, before a store is touched, batches that cannot be right (INVALID_BATCH, naming the node or relationship):
 * two batches of one source, a node or relationship claimed twice in one batch, an id that does not fit its label, an end
 * that the type does not join, a field of the wrong kind, something stated without evidence. Whether the ends exist
 * only the store can say: see `missingEnd` and `stillNeeded`.
 */
export function checkBatches(batches: readonly GraphBatch[]): void {
  const owners = new Set<string>();
  for (const batch of batches) {
    const owner = batch.source.id;
    const problem = stringProblem(owner) ?? (owner === '' ? 'is empty' : null);
    if (problem !== null) throw invalid(`The id of the source ${batch.source.file} ${problem}.`);
    if (owners.has(owner)) throw invalid(`The source ${owner} has two batches in one merge: join them.`);
    owners.add(owner);
    checkNodes(owner, batch.nodes);
    checkEdges(owner, batch.edges);
    checkDocument(batch);
  }
}

/** The refusal of a relationship, one end of which neither the merge nor the graph holds. */
export function missingEnd(owner: string, claim: EdgeClaim, end: 'from' | 'to'): DomainError {
  return invalid(
    `${nameOf(owner, claim)} cannot be kept: there is no ${labelOfId(claim[end])} ${claim[end]}.`,
    claim[end],
  );
}

/** The refusal of a merge after which nobody would claim a node that a relationship still needs. */
export function stillNeeded(
  id: string,
  edge: { readonly owner: string; readonly type: string; readonly from: string; readonly to: string },
): DomainError {
  return invalid(
    `No source would claim ${id} any more, but ${nameOf(edge.owner, edge)} needs it: merge both sources together.`,
    id,
  );
}

/** The refusal to take a document that is loaded for another one. */
export function foundThoughLoaded(id: string, as: string): DomainError {
  return invalid(`${id} is loaded, so it cannot be found to be ${as}.`, id, as);
}

/** Refuses nodes of one source that cannot be right. */
export function checkNodes(owner: string, nodes: readonly NodeClaim[]): void {
  const seen = new Set<string>();
  for (const claim of nodes) {
    const { id } = claim.node;
    const problem = nodeProblem(claim, seen.has(id));
    if (problem !== null) throw invalid(`${claim.label} ${JSON.stringify(id)} of ${owner} ${problem}.`, id);
    seen.add(id);
  }
}

function nodeProblem({ label, node, stub }: NodeClaim, isDuplicate: boolean): string | null {
  if (!Object.hasOwn(NODE_FIELDS, label)) return 'has an unknown label';
  const badId = idProblem(node.id);
  if (badId !== null) return `has an id that ${badId}`;
  if (labelOfId(node.id) !== label) return `has the id of a ${labelOfId(node.id)}`;
  if (isDuplicate) return 'is claimed twice';
  if (typeof stub !== 'boolean') return 'does not say whether it is a stub';
  return fieldsProblem(node, nodeFields(label));
}

const nodeFields = perName((label: NodeLabel) =>
  claimedFields(NODE_FIELDS[label], (field) => isNullableNodeField(label, field)),
);

const COMMON_KINDS = {
  position: 'int', inKey: 'string', key: 'string', ruleId: 'string', stated: 'boolean', evidence: 'evidence',
  correctionId: 'string',
} as const; // biome-ignore format: one line

/** Refuses relationships of one source that cannot be right. */
export function checkEdges(owner: string, edges: readonly EdgeClaim[]): void {
  // Of those that ascend none can stand twice; a set of very many is made only where they do not.
  let seen: Set<string> | null = null;
  let last: EdgeClaim | null = null;
  for (const [at, claim] of edges.entries()) {
    if (seen === null && last !== null && compareEdgeClaims(last, claim) >= 0)
      seen = new Set(edges.slice(0, at).map(identityOf));
    const problem = edgeProblem(claim, seen?.has(identityOf(claim)) === true);
    if (problem !== null) throw invalid(`${nameOf(owner, claim)} ${problem}.`, claim.from, claim.to);
    seen?.add(identityOf(claim));
    last = claim;
  }
}

function identityOf({ type, from, to, edge }: EdgeClaim): string {
  return `${type} ${from} ${to} ${edge.key}`;
}

function edgeProblem({ type, from, to, edge }: EdgeClaim, isDuplicate: boolean): string | null {
  if (!Object.hasOwn(RELATIONSHIPS, type)) return 'has an unknown type';
  const badEnd = idProblem(from) ?? idProblem(to);
  if (badEnd !== null) return `has an end whose id ${badEnd}`;
  const ends: RelationshipDefinition = RELATIONSHIPS[type];
  if (!ends.from.includes(labelOfId(from))) return `cannot start at a ${labelOfId(from)}`;
  if (!ends.to.includes(labelOfId(to))) return `cannot end at a ${labelOfId(to)}`;
  if (isDuplicate) return `is claimed twice with the key ${JSON.stringify(edge.key)}`;
  const problem = fieldsProblem(edge, edgeFields(type));
  if (problem !== null) return problem;
  const badKey = edge.inKey === '' ? null : idProblem(edge.inKey);
  if (badKey !== null) return `has an inKey that ${badKey}`;
  return edge.stated && edge.evidence.length === 0 ? 'is stated but has no evidence' : null;
}

const edgeFields = perName((type: RelationshipType) =>
  claimedFields({ ...COMMON_KINDS, ...edgeFieldsOf(type) }, (field) => isNullableEdgeField(type, field)),
);

/** What is kept as the text of a source must be the text of these very bytes. */
function checkDocument({ source, document }: GraphBatch): void {
  if (document === null || (document.id === source.id && document.sha256 === source.sha256)) return;
  throw invalid(
    `The document ${document.id} (${document.sha256}) is not the one that ${source.id} (${source.sha256}) was made from.`,
  );
}

function nameOf(
  owner: string,
  edge: { readonly type: string; readonly from: string; readonly to: string },
): string {
  return `${edge.type} from ${edge.from} to ${edge.to} (${owner})`;
}

function invalid(message: string, ...ids: readonly string[]): DomainError {
  return new DomainError('INVALID_BATCH', message, ids.length === 0 ? {} : { ids });
}

/** What is the same for all of one name is worked out once. */
function perName<N extends string>(
  work: (name: N) => readonly ClaimedField[],
): (name: N) => readonly ClaimedField[] {
  const found = new Map<N, readonly ClaimedField[]>();
  return (name) => {
    const fields = found.get(name) ?? work(name);
    found.set(name, fields);
    return fields;
  };
}
