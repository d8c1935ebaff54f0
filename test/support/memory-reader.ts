import { DomainError } from '../../src/domain/errors.js';
import type { Condition, EdgeFilter } from '../../src/domain/filter.js';
import type { EdgeClaim, GraphBatch } from '../../src/domain/graph-batch.js';
import {
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { labelOfId } from '../../src/domain/ids.js';
import {
  CURSOR_SHAPES,
  checkPage,
  decodeCursor,
  encodeCursor,
  type PageRequest,
  type SortKey,
} from '../../src/domain/page.js';
import type { GraphReader, Hop, WalkedNode, WalkedPage, WalkNodePlan } from '../../src/store/graph-store.js';

type Fields = Readonly<Record<string, unknown>>;
type Edge = EdgeClaim & { readonly owner: string };

/** A graph in memory, in the plainest code that keeps the promises of the port: tests hold faster readers against it. */
export function createMemoryReader(batches: readonly GraphBatch[]): GraphReader {
  const nodes = new Map(batches.flatMap((batch) => batch.nodes.map((claim) => [claim.node.id, claim])));
  const edges = batches.flatMap((batch) =>
    batch.edges.map((edge): Edge => ({ ...edge, owner: batch.source.id })),
  );

  const nodeOf = (label: NodeLabel, id: string): Fields | null => {
    const claim = nodes.get(id);
    return claim?.label === label ? (claim.node as unknown as Fields) : null;
  };

  const follow = (id: string, hop: Pick<Hop, 'type' | 'direction' | 'page' | 'filter'>, far?: NodeLabel) => {
    const isOut = hop.direction === 'OUT';
    const rows = edges
      .filter((edge) => edge.type === hop.type && (isOut ? edge.from : edge.to) === id)
      .map((edge) => ({ edge, farId: isOut ? edge.to : edge.from }))
      .filter(({ farId }) => far === undefined || labelOfId(farId) === far)
      .filter(({ edge, farId }) =>
        passes(hop.filter, edge, nodeOf(labelOfId(farId), farId) as unknown as Fields),
      )
      .map(({ edge, farId }) => ({ edge, farId, key: keyOf(edge, farId, isOut) }));
    return pageOf(rows, hop.page, isOut ? CURSOR_SHAPES.OUT : CURSOR_SHAPES.IN);
  };

  const walkNode = (id: string, plan: WalkNodePlan): WalkedNode | null => {
    const node = nodeOf(plan.label, id);
    if (!node) return null;
    return {
      id,
      fields: Object.fromEntries(plan.fields.map((field) => [field, node[field]])),
      hops: Object.fromEntries(plan.hops.map((hop) => [hop.key, walkHop(id, hop)])),
    };
  };

  const walkHop = (id: string, hop: Hop): WalkedPage => {
    const page = follow(id, hop, hop.to.label);
    const items = page.items.map(({ edge, farId, key }) => {
      const all: Fields = { ...edge.edge, owner: edge.owner };
      return {
        cursor: encodeCursor(key),
        edge: Object.fromEntries(hop.edgeFields.map((field) => [field, all[field]])),
        node: walkNode(farId, hop.to) as WalkedNode,
      };
    });
    return { ...page, items };
  };

  const list = (label: NodeLabel, filter: Readonly<Record<string, Condition>>, page: PageRequest) => {
    const rows = [...nodes.values()]
      .filter((claim) => claim.label === label)
      .filter(({ node }) => fulfils(node as unknown as Fields, filter))
      .map(({ node }) => ({ node, key: [node.id] }));
    return pageOf(rows, page, CURSOR_SHAPES.NODE);
  };

  return {
    nodes: async (label, ids) => ids.map((id) => nodeOf(label, id)) as never,
    neighbours: async (type, direction, ids, page, filter, farLabel) =>
      ids.map((id) => {
        const found = follow(id, { type, direction, page, filter: filter ?? null }, farLabel ?? undefined);
        const items = found.items.map(({ edge, farId, key }) => ({
          edge: edge.edge,
          owner: edge.owner,
          label: labelOfId(farId),
          node: nodeOf(labelOfId(farId), farId),
          cursor: encodeCursor(key),
        }));
        return { ...found, items };
      }) as never,
    find: async (label, filter, page) => {
      const found = list(label, filter as Readonly<Record<string, Condition>>, page);
      return { ...found, items: found.items.map(({ node }) => node) } as never;
    },
    walk: async ({ start, to }) => {
      if ('ids' in start) {
        return { nodes: start.ids.map((id) => walkNode(id, to)), hasNextPage: false, totalCount: null };
      }
      const found = list(to.label, start.filter, start.page);
      return { ...found, nodes: found.items.map(({ node }) => walkNode(node.id, to)) };
    },
    sources: async () =>
      batches.map(({ source }) => source).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    counts: async () => ({
      nodes: tally(
        NODE_LABELS,
        [...nodes.values()].map(({ label }) => label),
      ),
      edges: tally(
        Object.keys(RELATIONSHIPS) as RelationshipType[],
        edges.map(({ type }) => type),
      ),
    }),
  };
}

function keyOf({ edge, owner }: Edge, farId: string, isOut: boolean): SortKey {
  return [isOut ? edge.position : edge.inKey, farId, edge.key, owner];
}

function pageOf<T extends { readonly key: SortKey }>(
  rows: readonly T[],
  page: PageRequest,
  shape: Parameters<typeof decodeCursor>[1],
) {
  checkPage(page);
  const after = page.after === null ? null : decodeCursor(page.after, shape);
  const sorted = [...rows].sort((a, b) => compare(a.key, b.key));
  const rest = after === null ? sorted : sorted.filter(({ key }) => compare(key, after) > 0);
  return {
    items: rest.slice(0, page.first),
    hasNextPage: rest.length > page.first,
    totalCount: page.withTotal ? rows.length : null,
  };
}

function compare(a: SortKey, b: SortKey): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] as typeof part;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

function passes(filter: EdgeFilter | null, edge: Edge, node: Fields): boolean {
  return fulfils(edge.edge as unknown as Fields, filter?.edge) && fulfils(node, filter?.node);
}

function fulfils(fields: Fields, filter: Readonly<Record<string, Condition>> = {}): boolean {
  return Object.entries(filter).every(([field, condition]) => {
    if (!(field in fields)) throw new DomainError('INVALID_FILTER', `There is no field ${field}.`);
    const value = fields[field];
    if (value === null)
      return Object.entries(condition).every(([name, wanted]) => name === 'isNull' && wanted);
    const members = Array.isArray(value) ? value : [value];
    return members.some((member) => holds(member, condition));
  });
}

function holds(value: string | number, condition: Condition): boolean {
  return (
    (condition.eq === undefined || value === condition.eq) &&
    (condition.in === undefined || condition.in.includes(value)) &&
    (condition.notIn === undefined || !condition.notIn.includes(value)) &&
    (condition.contains === undefined || String(value).includes(condition.contains)) &&
    (condition.gte === undefined || value >= condition.gte) &&
    (condition.lte === undefined || value <= condition.lte) &&
    (condition.isNull === undefined || !condition.isNull)
  );
}

function tally<T extends string>(names: readonly T[], found: readonly T[]): Readonly<Record<T, number>> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const name of found) counts[name]++;
  return counts;
}
