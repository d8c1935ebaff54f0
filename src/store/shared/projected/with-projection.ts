import type { Condition, NodeCondition } from '../../../domain/filter.js';
import { NODE_FIELDS, type NodeLabel } from '../../../domain/graph-model.js';
import { keptOnceAnswered } from '../../../domain/kept-once-answered.js';
import { MAX_PAGE_SIZE } from '../../../domain/page.js';
import type { ProjectedLabel } from '../../../projection/links.js';
import { columnsOf, idOf } from '../../../projection/node-ids.js';
import type { Projection } from '../../../projection/projection.js';
import type { Facet, FacetsRequest, GraphReader } from '../../graph-store.js';
import type { WalkAnswer, WalkPlan, WalkStart } from '../../walk-plan.js';
import { askedName } from '../asked-name.js';
import { type CheckedCondition, checkCondition } from '../check-condition.js';
import { checkFacets } from '../check-facets.js';
import { checkPlan } from '../check-plan.js';
import type { Deadline } from '../deadline.js';
import { predicatesOf } from '../predicates.js';
import { queryTimeout } from '../query-timeout.js';
import { countFacet } from './count-facet.js';
import { isCountedIn, withCounts } from './count-links.js';
import { type DenseLists, isOfOwnFields } from './dense-lists.js';
import { eachIn, type NodeSet, sizeOf } from './node-set.js';
import { pageOfSet } from './page-of-set.js';
import { type AskedFields, setOfCondition } from './set-of-condition.js';

type Asked = Pick<GraphReader, 'around' | 'facets' | 'walk'>;
type ListStart = Exclude<WalkStart, { readonly ids: readonly string[] }>;

interface ProjectedOptions {
  /** Null where it is not there yet: the store answers, in its time. */
  readonly atHand: () => Promise<Projection | null>;
  /** When the time of whoever asks is over. */
  readonly deadline: Deadline | null;
  /** True where the database finds what fulfils a condition by itself, and at once. */
  readonly isQuick: (condition: CheckedCondition) => boolean;
  /** Kept by the store for all who ask. */
  readonly dense: DenseLists;
}

/**
 * The same questions, answered from the projection where it knows what they ask: which nodes fulfil a condition, how many there are,
 * how they spread over values, which are a page of them. A text of a document is not known, names are: the store is asked for those.
 * What the projection cannot tell the store answers whole, and what it counted is kept for as long as the graph is the same.
 */
export function withProjection(reader: Asked, { atHand, deadline, isQuick, dense }: ProjectedOptions): Asked {
  return {
    async around(request) {
      if (request.counted.length === 0) return reader.around(request);
      const graph = await atHand();
      if (graph === null) return reader.around(request);
      checkTime(deadline);
      const counted = request.counted.filter((type) => !isCountedIn(type));
      const around = await reader.around({ ...request, counted });
      return { ...around, kinds: withCounts(graph, around, request.counted) };
    },
    async facets(request) {
      const { condition } = checkFacets(request);
      if (request.facets.length === 0 || isQuick(condition)) return reader.facets(request);
      const graph = await atHand();
      if (graph === null) return reader.facets(request);
      checkTime(deadline);
      return keepFacets(graph, JSON.stringify(request), async () => {
        const counted = await facetsIn(reader, graph, request, deadline);
        return counted ?? reader.facets(request);
      });
    },
    async walk(plan) {
      const { start, to } = plan;
      if ('ids' in start) return reader.walk(plan);
      checkPlan(plan);
      const condition = conditionOf(to.label, start);
      if (isQuick(condition) || isNamed(condition) || !isWorthIt(condition, start)) return reader.walk(plan);
      const isOfNames = isListOfNames(plan);
      const list = isOfNames ? null : pageByIdOf(to.label, condition, start);
      if (list !== null && dense.has(list)) return reader.walk(plan);
      const graph = await atHand();
      if (graph === null) return reader.walk(plan);
      checkTime(deadline);
      if (isOfNames) return keepNames(graph, JSON.stringify(plan), () => reader.walk(plan));
      const learn = (size: number, count: number): void => {
        if (list !== null) dense.learn(list, size, count);
      };
      return (await listIn(reader, graph, plan, start, learn)) ?? countedOnce(reader, graph, plan, start);
    },
  };
}

function checkTime(deadline: Deadline | null): void {
  if (deadline && deadline.remainingMs() <= 0) throw queryTimeout(deadline.timeMs);
}

/** To bring the first of a list, or of one that few nodes are left out of, needs no look at all of them. */
function isWorthIt({ predicates, related, anyOf, not }: CheckedCondition, { page }: ListStart): boolean {
  return page.withTotal || predicates.length + related.length > 0 || anyOf !== null || not !== null;
}

/** Names a list of which no more is asked than a page, in the order that the store keeps, of what nodes say of themselves; else null. */
function pageByIdOf(label: NodeLabel, condition: CheckedCondition, start: ListStart): string | null {
  const { page, order = null, filter, where } = start;
  const isById = order === null || order.field === 'id';
  if (page.withTotal || !isById || !isOfOwnFields(condition)) return null;
  return JSON.stringify([label, filter, where]);
}

/** What documents are called, by the thousand: a name that none of them bears is compared with all. */
function isListOfNames({ start, to }: WalkPlan): boolean {
  const { label, fields, hops } = to;
  if ('ids' in start || label !== 'Policy' || hops.length > 0 || start.page.first < NAMES_MIN) return false;
  return fields.length > 0 && fields.every((field) => field === 'title' || field === 'documentNumber');
}

const NAMES_MIN = 1_000;

/** Whoever bears a name is found by it at once. */
function isNamed({ labels, predicates }: CheckedCondition): boolean {
  return predicates.some((one) => askedName(labels, one) !== null);
}

function conditionOf(label: NodeLabel, { filter, where }: ListStart): CheckedCondition {
  const beside = checkCondition([label], where);
  return { ...beside, predicates: [...predicatesOf(NODE_FIELDS[label], filter), ...beside.predicates] };
}

async function facetsIn(
  reader: Asked,
  graph: Projection,
  { label, where, facets }: FacetsRequest,
  deadline: Deadline | null,
): Promise<readonly Facet[] | null> {
  if (label === 'Target') return null;
  const set = await setFor(reader, graph, label, where);
  if (set === null) return null;
  const found: Facet[] = [];
  for (const facet of checkFacets({ label, where, facets }).facets) {
    const counted = await countFacet(graph, label, set, facet);
    if (counted === null) return null;
    checkTime(deadline);
    found.push(counted);
  }
  return found;
}

/** A page of the nodes that fulfil the condition, and how many there are; null where the projection cannot tell which they are. */
async function listIn(
  reader: Asked,
  graph: Projection,
  { to }: WalkPlan,
  start: ListStart,
  learn: (size: number, count: number) => void,
): Promise<WalkAnswer | null> {
  const { label } = to;
  if (label === 'Target') return null;
  const set = await setFor(reader, graph, label, wholeCondition(start));
  if (set === null) return null;
  const { page, order = null } = start;
  const total = sizeOf(set);
  learn(total, columnsOf(graph, label).count);
  const totalCount = page.withTotal ? total : null;
  const found = await pageOfSet(graph, { label, set, page, order });
  if (found !== null) {
    const { nodes } = await reader.walk({ start: { ids: found.ids }, to });
    return { nodes: nodes.filter((node) => node !== null), hasNextPage: found.hasNextPage, totalCount };
  }
  // What they are ordered by is for the store to know: it is told which they are, where they are few.
  const few = total <= MAX_PAGE_SIZE && { filter: { id: { in: idsOfSet(graph, label, set) } }, where: {} };
  const answer = await reader.walk({
    start: { ...start, ...(few || {}), page: { ...page, withTotal: false } },
    to,
  });
  return { ...answer, totalCount };
}

/** The store's own answer; but how many there are is asked for once. */
async function countedOnce(
  reader: Asked,
  graph: Projection,
  { to }: WalkPlan,
  start: ListStart,
): Promise<WalkAnswer> {
  const { page, order: _order, ...which } = start;
  if (!page.withTotal) return reader.walk({ start, to });
  let answer: WalkAnswer | null = null;
  const totalCount = await keepTotals(graph, JSON.stringify([to.label, which]), async () => {
    answer = await reader.walk({ start, to });
    return answer.totalCount;
  });
  answer ??= await reader.walk({ start: { ...start, page: { ...page, withTotal: false } }, to });
  return { ...answer, totalCount };
}

function wholeCondition({ filter, where }: ListStart): NodeCondition {
  return where === undefined ? { fields: filter } : { fields: filter, not: { not: where } };
}

/** The nodes that fulfil a condition; the store is asked for those of names that the projection does not know. */
async function setFor(
  reader: Asked,
  graph: Projection,
  label: ProjectedLabel,
  where: NodeCondition,
): Promise<NodeSet | null> {
  return keepSets(graph, JSON.stringify([label, where]), () => askedSet(reader, graph, label, where));
}

async function askedSet(
  reader: Asked,
  graph: Projection,
  label: ProjectedLabel,
  where: NodeCondition,
): Promise<NodeSet | null> {
  const condition = checkCondition([label], where);
  const asked = new Map<string, AskedFields>();
  const first = setOfCondition(graph, label, condition, (fields) => {
    asked.set(JSON.stringify(fields), fields);
    // Texts of clauses are too many to be asked for by themselves.
    return fields.label === 'Clause' ? null : [];
  });
  if (first === null || asked.size === 0) return first;
  const known = await Promise.all(
    [...asked].map(
      async ([key, fields]) => [key, await keepIds(graph, key, () => idsFor(reader, fields))] as const,
    ),
  );
  const ids = new Map(known);
  return setOfCondition(graph, label, condition, (fields) => ids.get(JSON.stringify(fields)) ?? null);
}

/** Null where there are more than one page of a store holds. */
async function idsFor(reader: Asked, { label, predicates }: AskedFields): Promise<readonly string[] | null> {
  const filter: Record<string, Condition> = {};
  for (const { field, operator, value } of predicates)
    filter[field] = { ...filter[field], [operator]: value };
  const page = { first: MAX_PAGE_SIZE, after: null, withTotal: false };
  const { nodes, hasNextPage } = await reader.walk({
    start: { filter, page },
    to: { label, fields: [], hops: [] },
  });
  return hasNextPage ? null : nodes.flatMap((node) => (node ? [node.id] : []));
}

function idsOfSet(graph: Projection, label: ProjectedLabel, set: NodeSet): readonly string[] {
  const ids: string[] = [];
  eachIn(set, (node) => ids.push(idOf(graph, label, node)));
  return ids;
}

const keepFacets = keptOnceAnswered<Projection, readonly Facet[]>(16);
const keepNames = keptOnceAnswered<Projection, WalkAnswer>(1);
const keepTotals = keptOnceAnswered<Projection, number | null>(64);
/** Each has a bit for every node of its label. */
const keepSets = keptOnceAnswered<Projection, NodeSet | null>(16);
const keepIds = keptOnceAnswered<Projection, readonly string[] | null>(64);
