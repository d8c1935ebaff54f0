import { DomainError } from '../../src/domain/errors.js';
import type { Condition, EdgeFilter, NodeCondition, NodeOrder } from '../../src/domain/filter.js';
import type { EdgeClaim, GraphBatch } from '../../src/domain/graph-batch.js';
import {
  NODE_FIELDS,
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { labelOfId } from '../../src/domain/ids.js';
import { once } from '../../src/domain/once.js';
import {
  CURSOR_SHAPES,
  checkPage,
  decodeCursor,
  encodeCursor,
  type PageRequest,
  type SortKey,
} from '../../src/domain/page.js';
import { type HitTier, SEARCHED_LABELS, type SearchedLabel } from '../../src/domain/search.js';
import { projectionOfBatches } from '../../src/projection/projection-of-batches.js';
import type {
  Around,
  AroundRequest,
  FacetRequest,
  GraphReader,
  SearchHit,
} from '../../src/store/graph-store.js';
import { type SearchRow, searchRowOf } from '../../src/store/shared/search-row.js';
import type { Hop, WalkedNode, WalkedPage, WalkNodePlan } from '../../src/store/walk-plan.js';

type Fields = Readonly<Record<string, unknown>>;
type Edge = EdgeClaim & { readonly owner: string };

/** A graph in memory, in the plainest code that keeps the promises of the port: tests hold faster readers against it. */
export function createMemoryReader(batches: readonly GraphBatch[]): GraphReader {
  const claims = batches.flatMap((batch) => batch.nodes);
  // What is known goes before what is only mentioned.
  const nodes = new Map(
    [...claims.filter(({ stub }) => stub), ...claims.filter(({ stub }) => !stub)].map((claim) => [
      claim.node.id,
      claim,
    ]),
  );
  const edges = batches.flatMap((batch) =>
    batch.edges.map((edge): Edge => ({ ...edge, owner: batch.source.id })),
  );

  const nodeOf = (label: NodeLabel, id: string): Fields | null => {
    const claim = nodes.get(id);
    return claim?.label === label ? (claim.node as unknown as Fields) : null;
  };

  const step = (id: string, hop: Pick<Hop, 'type' | 'direction'>, far?: NodeLabel) => {
    const isOut = hop.direction === 'OUT';
    return edges
      .filter((edge) => edge.type === hop.type && (isOut ? edge.from : edge.to) === id)
      .map((edge) => ({ edge, farId: isOut ? edge.to : edge.from }))
      .filter(({ farId }) => far === undefined || labelOfId(farId) === far);
  };

  const meets = (id: string, where: NodeCondition = {}): boolean => {
    const node = nodeOf(labelOfId(id), id) as Fields;
    return (
      fulfils(node, where.fields) &&
      (where.related ?? []).every((related) =>
        step(id, related, related.farLabel).some(
          ({ edge, farId }) =>
            fulfils(edge.edge as unknown as Fields, related.edge) && meets(farId, related.node),
        ),
      ) &&
      (where.anyOf === undefined || where.anyOf.some((one) => meets(id, one))) &&
      (where.not === undefined || !meets(id, where.not))
    );
  };

  const follow = (id: string, hop: Pick<Hop, 'type' | 'direction' | 'page' | 'filter'>, far?: NodeLabel) => {
    const isOut = hop.direction === 'OUT';
    const rows = step(id, hop, far)
      .filter(({ edge, farId }) =>
        passes(hop.filter, edge, nodeOf(labelOfId(farId), farId) as unknown as Fields),
      )
      .filter(({ farId }) => meets(farId, hop.filter?.where))
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

  const allOf = (label: NodeLabel, where: NodeCondition): readonly Fields[] =>
    [...nodes.values()]
      .filter((claim) => claim.label === label && meets(claim.node.id, where))
      .map(({ node }) => node as unknown as Fields);

  const list = (
    label: NodeLabel,
    where: NodeCondition,
    page: PageRequest,
    order: NodeOrder | null = null,
  ) => {
    const rows = allOf(label, where).map((node) => ({
      node,
      key: order ? [node[order.field] as string | number | null, String(node.id)] : [String(node.id)],
    }));
    const shape = order ? CURSOR_SHAPES.ORDERED_NODE : CURSOR_SHAPES.NODE;
    checkCursorOf([label], page, shape);
    return pageOf(rows, page, shape, order?.direction === 'DESC' ? descending : compare);
  };

  const valuesOf = (id: string, { path, field }: FacetRequest): ReadonlySet<string | number> => {
    let ends = [id];
    for (const { type, or = [], direction, farLabel } of path)
      ends = [type, ...or].flatMap((one) =>
        ends.flatMap((end) => step(end, { type: one, direction }, farLabel).map(({ farId }) => farId)),
      );
    const values = ends.flatMap((end) => nodeOf(labelOfId(end), end)?.[field] ?? []);
    return new Set(values as (string | number)[]);
  };

  const facet = (label: NodeLabel, where: NodeCondition, request: FacetRequest) => {
    const counts = new Map<string | number, number>();
    for (const node of allOf(label, where)) {
      for (const value of valuesOf(String(node.id), request)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({ value, count }));
    values.sort((a, b) => b.count - a.count || compare([a.value], [b.value]));
    return { values: values.slice(0, request.first), valueCount: values.length };
  };

  /** Of each kind the links in order; then the first of all kinds, the second of all kinds, and so on. */
  const around = ({ ids, types, direction: way, isAmong, first, counted }: AroundRequest): Around => {
    const known = [...new Set(ids)].filter((id) => nodes.has(id)).sort();
    const kinds = known.flatMap((id) =>
      (Object.keys(RELATIONSHIPS) as RelationshipType[]).sort().flatMap((type) =>
        (['IN', 'OUT'] as const).flatMap((direction) => {
          const rows = step(id, { type, direction })
            .map(({ edge, farId }) => ({ edge, farId, key: keyOf(edge, farId, direction === 'OUT') }))
            .sort((a, b) => compare(a.key, b.key));
          const far = [...new Set(rows.map(({ farId }) => farId))];
          return far.length === 0 ? [] : [{ id, type, direction, far }];
        }),
      ),
    );
    const links = new Map<string, Around['links'][number] & { place: number }>();
    for (const { id, type, direction, far } of kinds) {
      if (!types.includes(type) || direction !== (way ?? direction)) continue;
      far
        .filter((farId) => !isAmong || known.includes(farId))
        .forEach((farId, at) => {
          const [from, to] = direction === 'OUT' ? [id, farId] : [farId, id];
          const claims = edges.filter(
            (edge) => edge.type === type && edge.from === from && edge.to === to,
          ).length;
          const key = JSON.stringify([from, to, type]);
          const place = Math.min(at, links.get(key)?.place ?? at);
          links.set(key, { from, to, type, claims, place });
        });
    }
    const orderOf = ({ from, to, type }: Around['links'][number]): SortKey => [from, to, type];
    const brought = [...links.values()]
      .sort((a, b) => compare([a.place, ...orderOf(a)], [b.place, ...orderOf(b)]))
      .slice(0, first)
      .sort((a, b) => compare(orderOf(a), orderOf(b)));
    return {
      known,
      kinds: kinds
        .filter(({ type }) => counted.includes(type))
        .map(({ far, ...kind }) => ({ ...kind, count: far.length })),
      links: brought.map(({ place: _, ...link }) => link),
      isComplete: links.size <= first,
    };
  };

  const hitsOf = (
    words: readonly string[],
    labels: readonly SearchedLabel[],
    policyIds: readonly string[] | null,
  ) =>
    [...nodes.values()].flatMap(({ label, node }) => {
      if (!labels.includes(label as SearchedLabel)) return [];
      const known = node as unknown as Fields;
      if (policyIds !== null && ![known.policyId, known.id].some((id) => policyIds.includes(String(id))))
        return [];
      const row = searchRowOf(label as SearchedLabel, node);
      const tier = tierOf(row, words);
      return tier === null
        ? []
        : [{ label: label as SearchedLabel, id: node.id, tier, key: [tier, row.size, node.id] }];
    });

  const projection = once(() => projectionOfBatches(batches, 1));

  const reader: GraphReader = {
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
      const found = list(label, { fields: filter as Readonly<Record<string, Condition>> }, page);
      return { ...found, items: found.items.map(({ node }) => node) } as never;
    },
    walk: async ({ start, to }) => {
      if ('ids' in start) {
        return { nodes: start.ids.map((id) => walkNode(id, to)), hasNextPage: false, totalCount: null };
      }
      const where = { fields: start.filter, anyOf: [start.where ?? {}] };
      const { items, ...rest } = list(to.label, where, start.page, start.order);
      return { ...rest, nodes: items.map(({ node }) => walkNode(String(node.id), to)) };
    },
    search: async ({ words, labels, policyIds, page, bestOfEach }) => {
      const rows = hitsOf(words, labels, policyIds);
      checkCursorOf(labels, page, CURSOR_SHAPES.HIT);
      const found = pageOf(rows, page, CURSOR_SHAPES.HIT);
      return {
        ...found,
        items: found.items.map(hit),
        countsByLabel: page.withTotal
          ? tally(
              SEARCHED_LABELS,
              rows.map(({ label }) => label),
            )
          : null,
        bestOfEach:
          bestOfEach === undefined
            ? null
            : SEARCHED_LABELS.flatMap((label) => {
                const some = rows.filter((row) => row.label === label);
                return some.sort((a, b) => compare(a.key, b.key)).slice(0, bestOfEach);
              })
                .sort((a, b) => compare(a.key, b.key))
                .map(hit),
      };
    },
    facets: async ({ label, where, facets }) => facets.map((request) => facet(label, where, request)),
    links: async ({ ids, types, first }) => {
      const touching = edges.filter(
        ({ type, from, to }) => types.includes(type) && (ids.includes(from) || ids.includes(to)),
      );
      const links = new Map(
        touching.map(({ type, from, to }) => [JSON.stringify([from, to, type]), { from, to, type }]),
      );
      const sorted = [...links.values()].sort((a, b) =>
        compare([a.from, a.to, a.type], [b.from, b.to, b.type]),
      );
      return { items: sorted.slice(0, first), isComplete: sorted.length <= first };
    },
    around: async (request) => around(request),
    projection: async () => projection(),
    statesRead: async () => [],
    stateNow: async () => null,
    within: () => reader,
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
  return reader;
}

function tierOf({ names, heading, text }: SearchRow, words: readonly string[]): HitTier | null {
  const joined = words.join('');
  const all = (part: string): boolean => words.every((word) => part.includes(word));
  const lines = names.split('\n');
  if (lines.includes(joined)) return 1;
  if (lines.some((line) => line.startsWith(joined))) return 2;
  if (all(names)) return 3;
  if (all(heading)) return 4;
  return all([names, heading, text].join('\n')) ? 5 : null;
}

function hit({ label, id, tier, key }: Omit<SearchHit, 'cursor'> & { readonly key: SortKey }): SearchHit {
  return { label, id, tier, cursor: encodeCursor(key) };
}

function keyOf({ edge, owner }: Edge, farId: string, isOut: boolean): SortKey {
  return [isOut ? edge.position : edge.inKey, farId, edge.key, owner];
}

/** A list goes on only after a node that could stand in it. */
function checkCursorOf(
  labels: readonly NodeLabel[],
  page: PageRequest,
  shape: Parameters<typeof decodeCursor>[1],
): void {
  const id = page.after === null ? null : decodeCursor(page.after, shape).at(-1);
  if (id === null || labels.includes(labelOfId(String(id)))) return;
  throw new DomainError('INVALID_CURSOR', `The cursor is of another list, not of ${labels.join(' or ')}.`);
}

function pageOf<T extends { readonly key: SortKey }>(
  rows: readonly T[],
  page: PageRequest,
  shape: Parameters<typeof decodeCursor>[1],
  inOrder: (a: SortKey, b: SortKey) => number = compare,
) {
  checkPage(page);
  const after = page.after === null ? null : decodeCursor(page.after, shape);
  const way = page.backwards ? -1 : 1;
  const sorted = [...rows].sort((a, b) => way * inOrder(a.key, b.key));
  const rest = after === null ? sorted : sorted.filter(({ key }) => way * inOrder(key, after) > 0);
  const items = rest.slice(0, page.first);
  return {
    items: page.backwards ? items.reverse() : items,
    hasNextPage: rest.length > page.first,
    totalCount: page.withTotal ? rows.length : null,
  };
}

/** Part by part; nothing comes after everything. */
function compare(a: SortKey, b: SortKey): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? null;
    if (part === other) continue;
    if (part === null || other === null) return part === null ? 1 : -1;
    return isBefore(part, other) ? -1 : 1;
  }
  return 0;
}

/** Text by code point, as both stores do: `<` would put a character beyond the first plane before （. */
function isBefore<T extends string | number>(a: T, b: T): boolean {
  return typeof a === 'string' ? Buffer.compare(Buffer.from(a), Buffer.from(String(b))) < 0 : a < b;
}

/** The first part the other way round, but nothing is still last; ties by id as ever. */
function descending(a: SortKey, b: SortKey): number {
  const [one = null, other = null] = [a[0], b[0]];
  if (one === other) return compare(a.slice(1), b.slice(1));
  return one === null || other === null ? compare([one], [other]) : compare([other], [one]);
}

function passes(filter: EdgeFilter | null, edge: Edge, node: Fields): boolean {
  return fulfils(edge.edge as unknown as Fields, filter?.edge) && fulfils(node, filter?.node);
}

function fulfils(fields: Fields, filter: Readonly<Record<string, Condition>> = {}): boolean {
  return Object.entries(filter).every(([field, condition]) => {
    if (!(field in fields || KNOWN_FIELDS.has(field)))
      throw new DomainError('INVALID_FILTER', `There is no field ${field}.`);
    const value = fields[field] ?? null;
    return Object.entries(condition).every(([name, wanted]) => {
      if (value === null || name === 'isNull') return name === 'isNull' && wanted === (value === null);
      const members = Array.isArray(value) ? value : [value];
      if (name === 'notIn') return members.every((member) => holds(member, { notIn: wanted }));
      return members.some((member) => holds(member, { [name]: wanted }));
    });
  });
}

/** A far end may be of several labels: a field that only another label has is null. */
const KNOWN_FIELDS = new Set(Object.values(NODE_FIELDS).flatMap((fields) => Object.keys(fields)));

function holds(value: string | number, condition: Condition): boolean {
  return (
    (condition.eq === undefined || value === condition.eq) &&
    (condition.in === undefined || condition.in.includes(value)) &&
    (condition.notIn === undefined || !condition.notIn.includes(value)) &&
    (condition.contains === undefined || String(value).includes(condition.contains)) &&
    (condition.gte === undefined || !isBefore(value, condition.gte)) &&
    (condition.lte === undefined || !isBefore(condition.lte, value))
  );
}

function tally<T extends string>(names: readonly T[], found: readonly T[]): Readonly<Record<T, number>> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const name of found) counts[name]++;
  return counts;
}
