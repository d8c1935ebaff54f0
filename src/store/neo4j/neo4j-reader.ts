import type { Condition } from '../../domain/filter.js';
import {
  NODE_FIELDS,
  NODE_LABELS,
  type NodeByLabel,
  type NodeLabel,
  RELATIONSHIPS,
} from '../../domain/graph-model.js';
import type { Facet, GraphCounts, GraphReader, Links } from '../graph-store.js';
import { type AroundRow, aroundAnswer, NOTHING_AROUND } from '../shared/around-answer.js';
import { checkAround } from '../shared/check-around.js';
import { checkFacets } from '../shared/check-facets.js';
import { checkLinks } from '../shared/check-links.js';
import { checkHopType, checkLabel, checkPlan } from '../shared/check-plan.js';
import { checkSearch } from '../shared/check-search.js';
import type { WalkAnswer, WalkPlan } from '../walk-plan.js';
import { aroundStatement } from './cypher/around-statement.js';
import { facetsStatement } from './cypher/facets-statement.js';
import { linksStatement } from './cypher/links-statement.js';
import { neighboursStatement } from './cypher/neighbours-statement.js';
import { countsStatement, sourcesStatement } from './cypher/read-statements.js';
import { searchStatement } from './cypher/search-statement.js';
import type { Statement } from './cypher/statement.js';
import { walkStatement } from './cypher/walk-statement.js';
import { readNeighbours } from './read-neighbours.js';
import { readSearch } from './read-search.js';
import { readSource } from './read-source.js';
import { readWalk } from './read-walk.js';

type Read = (statement: Statement) => Promise<readonly (readonly unknown[])[]>;

/** All questions to the graph, each one statement that `read` sends; the rest is the store's. */
export function createNeo4jReader(
  read: Read,
  ofStore: Pick<GraphReader, 'projection' | 'statesRead' | 'stateNow' | 'within'>,
): GraphReader {
  async function walk(plan: WalkPlan): Promise<WalkAnswer> {
    checkPlan(plan);
    const statement = walkStatement(plan);
    if ('ids' in plan.start && plan.start.ids.length === 0) return readWalk(plan, []);
    return readWalk(plan, await read(statement));
  }

  return {
    walk,

    async nodes(label, ids) {
      checkLabel(label);
      if (ids.length === 0) return [];
      const plan = { start: { ids }, to: wholeNode(label) };
      return readWalk(plan, await read(walkStatement(plan))).nodes.map(
        (node) => node && whole(label, node.fields),
      );
    },

    async find(label, filter, page) {
      checkLabel(label);
      const conditions = filter as Readonly<Record<string, Condition>>;
      const plan = { start: { filter: conditions, page }, to: wholeNode(label) };
      const answer = readWalk(plan, await read(walkStatement(plan)));
      return {
        items: answer.nodes.flatMap((node) => (node ? [whole(label, node.fields)] : [])),
        hasNextPage: answer.hasNextPage,
        totalCount: answer.totalCount,
      };
    },

    async neighbours(type, direction, ids, page, filter = null, farLabel = null) {
      checkHopType(type, direction, farLabel);
      const statement = neighboursStatement(type, direction, ids, page, filter, farLabel);
      return readNeighbours(
        type,
        direction,
        ids,
        page,
        farLabel,
        ids.length === 0 ? [] : await read(statement),
      );
    },

    async search(request) {
      checkSearch(request);
      const [row] = await read(searchStatement(request));
      return readSearch(request, row ?? [[], null, null]);
    },

    async facets(request) {
      const checked = checkFacets(request);
      if (checked.facets.length === 0) return [];
      const facets: Facet[] = [];
      for (const row of await read(facetsStatement(checked))) {
        const [nth, top, valueCount] = row as readonly [number, readonly [string | number, number][], number];
        facets[nth] = { values: top.map(([value, count]) => ({ value, count })), valueCount };
      }
      return facets;
    },

    async links(request) {
      checkLinks(request);
      const statement = linksStatement(request);
      const rows = statement ? await read(statement) : [];
      const items = rows.map(([from, to, type]) => ({ from, to, type }) as Links['items'][number]);
      return { items: items.slice(0, request.first), isComplete: items.length <= request.first };
    },

    async around(request) {
      checkAround(request);
      if (request.ids.length === 0) return NOTHING_AROUND;
      const [row] = await read(aroundStatement(request));
      return aroundAnswer((row ?? [[], [], []]) as unknown as AroundRow, request.first);
    },

    ...ofStore,

    async sources() {
      return (await read(sourcesStatement())).map((row) => readSource(row));
    },

    async counts() {
      const found = new Map(
        await read(countsStatement()).then((rows) => rows.map(([name, n]) => [name, n] as const)),
      );
      const count = (names: readonly string[]) =>
        Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0]));
      return {
        nodes: count(NODE_LABELS),
        edges: count(Object.keys(RELATIONSHIPS)),
      } as unknown as GraphCounts;
    },
  };
}

function wholeNode(label: NodeLabel): WalkPlan['to'] {
  return { label, fields: Object.keys(NODE_FIELDS[label]), hops: [] };
}

function whole<L extends NodeLabel>(_label: L, fields: Readonly<Record<string, unknown>>): NodeByLabel[L] {
  return fields as unknown as NodeByLabel[L];
}
