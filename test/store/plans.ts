import fc from 'fast-check';
import type { EdgeFilter, NodeOrder } from '../../src/domain/filter.js';
import {
  type Direction,
  edgeFieldsOf,
  NODE_FIELDS,
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { encodeCursor, type PageRequest, type SortKey } from '../../src/domain/page.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import {
  COMMON_EDGE_FIELDS,
  type Hop,
  type WalkAnswer,
  type WalkedNode,
  type WalkedPage,
  type WalkNodePlan,
  type WalkPlan,
  type WalkStart,
} from '../../src/store/walk-plan.js';
import { CROWD, KEYS, OWNERS } from './plans-world.js';
import { randomCondition, randomFields } from './random-condition.js';

/** Answers a plan by `nodes`, `find` and `neighbours` alone: slow, plain, and the judge of `walk`. */
export async function levelByLevel(store: GraphReader, plan: WalkPlan): Promise<WalkAnswer> {
  const { start, to } = plan;
  if ('ids' in start) {
    const nodes = await store.nodes(to.label, start.ids);
    const known = nodes.filter((node) => node !== null);
    const walked = new Map((await followed(store, to, known)).map((node) => [node.id, node]));
    return {
      nodes: start.ids.map((id) => walked.get(id) ?? null),
      hasNextPage: false,
      totalCount: null,
    };
  }
  const page = await store.find(to.label, start.filter, start.page);
  return {
    nodes: await followed(store, to, page.items),
    hasNextPage: page.hasNextPage,
    totalCount: page.totalCount,
  };
}

async function followed(
  store: GraphReader,
  plan: WalkNodePlan,
  nodes: readonly { readonly id: string }[],
): Promise<readonly WalkedNode[]> {
  const ids = nodes.map((node) => node.id);
  const hops = nodes.map((): Record<string, WalkedPage> => ({}));
  for (const hop of plan.hops) {
    const pages = await store.neighbours(hop.type, hop.direction, ids, hop.page, hop.filter, hop.to.label as never);
    const far = await followed(store, hop.to, pages.flatMap((page) => page.items.map((item) => item.node)));
    let at = 0;
    pages.forEach((page, near) => {
      const items = page.items.map((item) => ({
        cursor: item.cursor,
        edge: pick({ ...item.edge, owner: item.owner }, hop.edgeFields),
        node: far[at++] as WalkedNode,
      }));
      (hops[near] ?? {})[hop.key] = { items, hasNextPage: page.hasNextPage, totalCount: page.totalCount };
    });
  }
  return nodes.map((node, at) => ({ id: node.id, fields: pick(node, plan.fields), hops: hops[at] ?? {} }));
} // biome-ignore format: one screen

function pick(from: object, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, (from as Record<string, unknown>)[field]]));
}

/** Any plan over the crowded world: up to five levels, some with cursors and filters. */
export function randomPlan(): fc.Arbitrary<WalkPlan> {
  return fc
    .constantFrom(...NODE_LABELS)
    .chain((label) => fc.record({ start: startOf(label), to: nodePlan(label, 5) }));
}

/** Any list under a condition, in any order, forwards or backwards, with a level below. */
export function randomList(): fc.Arbitrary<WalkPlan> {
  return fc
    .constantFrom(...NODE_LABELS)
    .chain((label) => fc.record({ start: orderedStartOf(label), to: nodePlan(label, 1) }));
}

function orderedStartOf(label: NodeLabel): fc.Arbitrary<WalkStart> {
  const fields = Object.entries(NODE_FIELDS[label]).filter(
    ([, kind]) => kind !== 'strings' && kind !== 'boolean',
  );
  const order = fc.record<NodeOrder>({
    field: fc.constantFrom(...fields.map(([field]) => field)),
    direction: fc.constantFrom('ASC', 'DESC'),
  });
  return fc.option(order).chain((by) => {
    const known = fc.constantFrom(
      ...CROWD[label].map(({ node }) => node as unknown as Readonly<Record<string, string | number | null>>),
    );
    const key = known.map((node) => (by ? [node[by.field] ?? null, String(node.id)] : [String(node.id)]));
    return fc.record({
      filter: fc.constant({}),
      where: randomCondition([label]),
      order: fc.constant(by),
      page: pageOf(key),
    });
  });
}

function startOf(label: NodeLabel): fc.Arbitrary<WalkStart> {
  const ids = fc.array(fc.oneof({ weight: 6, arbitrary: idOf(label) }, { weight: 1, arbitrary: fc.constant('p-9:none') }), { maxLength: 5 });
  const filter = fc.record({ filter: randomFields(NODE_FIELDS[label]), page: pageOf(idOf(label).map((id) => [id])) });
  return fc.oneof(ids.map((some) => ({ ids: some })), filter);
} // biome-ignore format: one screen

function nodePlan(label: NodeLabel, levels: number): fc.Arbitrary<WalkNodePlan> {
  const fields = fc.subarray(Object.keys(NODE_FIELDS[label]));
  const ways = waysFrom(label);
  const hop = fc.constantFrom(...ways).chain((way) => hopOf(way, levels - 1));
  const most = levels === 0 ? 0 : levels > 3 ? 3 : 2;
  const hops = fc
    .array(hop, { minLength: levels > 3 ? 1 : 0, maxLength: most })
    .map((some) => some.map((one, at) => ({ ...one, key: `h${at}` })));
  return fc.record({ label: fc.constant(label), fields, hops });
}

function hopOf([type, direction, far]: Way, levels: number): fc.Arbitrary<Hop> {
  const edgeFields = { ...edgeFieldsOf(type), ruleId: 'string', stated: 'boolean', key: 'string' } as const;
  const inKey = fc.oneof(fc.constant('p-1:000001'), idOf('Policy'));
  const first = direction === 'OUT' ? fc.integer({ min: 0, max: 4 }) : inKey;
  const key = fc.tuple(first, idOf(far), fc.constantFrom(...KEYS), fc.constantFrom(...OWNERS));
  const filter: fc.Arbitrary<EdgeFilter> = fc.oneof(
    randomFields(edgeFields).map((edge) => ({ edge })),
    randomFields(NODE_FIELDS[far]).map((node) => ({ node })),
    fc.record({ edge: randomFields(edgeFields), node: randomFields(NODE_FIELDS[far]) }),
    randomCondition([far], 2).map((where) => ({ where })),
  );
  return fc.record({
    key: fc.constant(''),
    type: fc.constant(type),
    direction: fc.constant(direction),
    page: pageOf(key),
    filter: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: filter }),
    edgeFields: fc.subarray([...new Set([...COMMON_EDGE_FIELDS, ...Object.keys(edgeFields)])]),
    to: nodePlan(far, levels),
  });
}

function pageOf(key: fc.Arbitrary<SortKey>): fc.Arbitrary<PageRequest> {
  const after = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: key.map(encodeCursor) });
  return fc.record({ first: fc.integer({ min: 1, max: 4 }), after, withTotal: fc.boolean(), backwards: fc.boolean() });
} // biome-ignore format: one screen

type Way = readonly [RelationshipType, Direction, NodeLabel];

function waysFrom(label: NodeLabel): readonly Way[] {
  return (Object.keys(RELATIONSHIPS) as RelationshipType[]).flatMap((type): Way[] => {
    const { from, to }: { from: readonly NodeLabel[]; to: readonly NodeLabel[] } = RELATIONSHIPS[type];
    return [
      ...(from.includes(label) ? to.map((far): Way => [type, 'OUT', far]) : []),
      ...(to.includes(label) ? from.map((far): Way => [type, 'IN', far]) : []),
    ];
  });
}

function idOf(label: NodeLabel): fc.Arbitrary<string> {
  return fc.constantFrom(...CROWD[label].map((claim) => claim.node.id));
}
