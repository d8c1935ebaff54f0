import type { EdgeClaim, GraphBatch } from '../../domain/graph-batch.js';
import type {
  AgencyNode,
  ClauseNode,
  NodeLabel,
  PolicyNode,
  RelationshipType,
} from '../../domain/graph-model.js';
import { positionOf, type Source } from '../../domain/span.js';

/** What was read of one document, indexed for comparing. */
export interface Reading {
  readonly source: Source;
  readonly batch: GraphBatch;
  /** Documents in the order of the text, without those only cited. */
  readonly policies: readonly PolicyNode[];
  readonly clauses: readonly ClauseNode[];
  clause(id: string): ClauseNode | null;
  parentOf(clause: ClauseNode): ClauseNode | null;
  /** The smallest clause that holds the place. */
  clauseAt(offset: number): ClauseNode | null;
  agency(id: string): AgencyNode | null;
  /** Edges of one type, in the order of the batch. */
  edges<R extends RelationshipType>(type: R): readonly (EdgeClaim & { readonly type: R })[];
  node<N>(id: string): N | null;
  lineOf(offset: number): number;
  /** The words around a place, for people. */
  around(start: number, end?: number): string;
}

/** Characters shown before and behind a place. */
const BEFORE = 60;
const BEHIND = 24;

/** `known` are the places that documents name without claiming them. */
export function createReading(source: Source, batch: GraphBatch, known: GraphBatch): Reading {
  const byId = new Map(
    [...known.nodes, ...batch.nodes].map(({ label, node }) => [node.id, { label, node: node as unknown }]),
  );
  const of = <N>(label: NodeLabel): readonly N[] =>
    batch.nodes.flatMap((claim) => (claim.label === label ? [claim.node as unknown as N] : []));
  const policies = of<PolicyNode>('Policy')
    .filter(({ status }) => status === 'LOADED')
    .sort((a, b) => (a.startLine ?? 0) - (b.startLine ?? 0));
  const clauses = [...of<ClauseNode>('Clause')].sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = new Map<string, EdgeClaim[]>();
  const parents = new Map<string, string>();
  for (const edge of batch.edges) {
    const list = edges.get(edge.type);
    if (list) list.push(edge);
    else edges.set(edge.type, [edge]);
    if (edge.type === 'HAS_PART') parents.set(edge.to, edge.from);
  }
  const node = <N>(id: string): N | null => (byId.get(id)?.node as N | undefined) ?? null;
  const clause = (id: string): ClauseNode | null =>
    byId.get(id)?.label === 'Clause' ? node<ClauseNode>(id) : null;
  return {
    source, batch, policies, clauses, clause, node,
    parentOf: ({ id }) => clause(parents.get(id) ?? ''),
    clauseAt: (offset) => clauses.findLast(({ start, end }) => start <= offset && offset < end) ?? null,
    agency: (id) => node<AgencyNode>(id),
    edges: (type) => (edges.get(type) ?? []) as never,
    lineOf: (offset) => positionOf(source, offset).line,
    around: (start, end = start) => {
      const words = source.text.slice(Math.max(0, start - BEFORE), Math.min(end, start + BEFORE) + BEHIND);
      return words.replace(/\s*\n\s*/g, '⏎').trim();
    },
  }; // biome-ignore format: one screen
}
