import type { Condition } from '../../domain/filter.js';
import {
  type Direction,
  edgeFieldsOf,
  farLabels,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { onceFor } from '../../domain/once-for.js';
import { checkPage } from '../../domain/page.js';
import type { GraphReader, Neighbour } from '../graph-store.js';
import { aroundAnswer, NOTHING_AROUND } from '../shared/around-answer.js';
import { checkAround } from '../shared/check-around.js';
import { checkFacets } from '../shared/check-facets.js';
import { checkLinks } from '../shared/check-links.js';
import { checkHopType, checkLabel, checkPlan } from '../shared/check-plan.js';
import { checkSearch } from '../shared/check-search.js';
import type { WalkNodePlan } from '../walk-plan.js';
import { aroundRow, aroundSql } from './around-sql.js';
import type { Ask } from './ask.js';
import { facetsAnswer, facetsSql } from './facets-sql.js';
import { countsOf, countsSql, SOURCES_SQL, sourceOf } from './inventory.js';
import { isHeavyFrom, isHeavyWalk } from './is-heavy.js';
import { linksAnswer, linksSql } from './links-sql.js';
import { searchAnswer } from './search-answer.js';
import { searchSql } from './search-sql.js';
import { edgeRowCursor, nodeReader, pageOf, SORT_KEY_LENGTH } from './walk-answer.js';
import { edgeFieldReader, parsed, type Row, wholeNodeReader } from './walk-rows.js';
import { shapeOf, wholeShape } from './walk-shapes.js';
import { type NodeShape, walkByFilterSql, walkByIdsSql } from './walk-sql.js';

/**
 * The reading half of a store. Every question is one statement, and no ids are no statement; `ask` gives its rows, and the rest is
 * the store's.
 */
export function createSqliteReader(
  ask: Ask,
  ofStore: Pick<GraphReader, 'projection' | 'statesRead' | 'stateNow' | 'within'>,
): GraphReader {
  const askByIds = async (
    ids: readonly string[],
    shape: NodeShape,
    isHeavy: boolean,
  ): Promise<ReadonlyMap<unknown, Row>> => {
    const question = walkByIdsSql([...new Set(ids)], shape);
    const rows = ids.length === 0 ? [] : parsed((await ask(question, isHeavy))[0]?.[0]);
    return new Map(rows.map((row) => [row[0], row]));
  };

  return {
    async nodes(label, ids) {
      checkLabel(label);
      const read = wholeNodeReader(label);
      const rows = await askByIds(ids, wholeShape([label]), false);
      return ids.map((id) => {
        const row = rows.get(id);
        return row ? read(row) : null;
      });
    },

    async find(label, filter, page) {
      checkLabel(label);
      const start = { filter: filter as Readonly<Record<string, Condition>>, page };
      const isHeavy = isHeavyWalk({ start, to: { label, fields: [], hops: [] } });
      const [json, total] = (await ask(walkByFilterSql(start, wholeShape([label])), isHeavy))[0] ?? [];
      return pageOf(parsed(json), page, total, wholeNodeReader(label));
    },

    async neighbours(type, direction, ids, page, filter = null, farLabel = null) {
      const far = checkHopType(type, direction, farLabel);
      checkPage(page);
      const fields = [...COMMON_FIELDS, ...Object.keys(edgeFieldsOf(type))];
      const hop = { type, direction, page, filter, edgeFields: fields, to: wholeShape(far) };
      const near = farLabels(type, direction === 'OUT' ? 'IN' : 'OUT');
      const shape = { labels: near, fields: [], hops: [hop] };
      const rows = await askByIds(ids, shape, isHeavyFrom(ids.length, [hop]));
      const read = neighbourReader(type, fields, far);
      return ids.map((id) => {
        const [, edges = [], total = 0] = rows.get(id) ?? [];
        return pageOf(edges as readonly Row[], page, total, read);
      });
    },

    async walk(plan) {
      checkPlan(plan);
      const { start, to } = plan;
      const shape = shapeOf(to);
      const isHeavy = isHeavyWalk(plan);
      const read = readerOf(to);
      if ('ids' in start) {
        const rows = await askByIds(start.ids, shape, isHeavy);
        const nodes = start.ids.map((id) => {
          const row = rows.get(id);
          return row ? read(row) : null;
        });
        return { nodes, hasNextPage: false, totalCount: null };
      }
      const [json, total] = (await ask(walkByFilterSql(start, shape), isHeavy))[0] ?? [];
      const { items, ...rest } = pageOf(parsed(json), start.page, total, read);
      return { nodes: items, ...rest };
    },

    async search(request) {
      checkSearch(request);
      return searchAnswer(request.page, (await ask(searchSql(request), true))[0] ?? []);
    },

    async facets(request) {
      const checked = checkFacets(request);
      if (checked.facets.length === 0) return [];
      return facetsAnswer((await ask(facetsSql(request.label, checked), true))[0] ?? []);
    },

    async links(request) {
      checkLinks(request);
      const question = linksSql(request);
      const rows = question ? parsed((await ask(question, true))[0]?.[0]) : [];
      return linksAnswer(rows, request.first);
    },

    async around(request) {
      checkAround(request);
      if (request.ids.length === 0) return NOTHING_AROUND;
      return aroundAnswer(aroundRow((await ask(aroundSql(request), true))[0] ?? []), request.first);
    },

    ...ofStore,

    async sources() {
      return (await ask(SOURCES_SQL, false)).map(sourceOf);
    },

    async counts() {
      return countsOf((await ask(countsSql(), true))[0] ?? []);
    },
  };
}

/** Most plans are those of a place in a query that is asked again and again. */
const readerOf = onceFor((to: WalkNodePlan) => nodeReader(to));

const COMMON_FIELDS = ['position', 'inKey', 'key', 'ruleId', 'stated', 'evidence', 'correctionId'] as const;

function neighbourReader<R extends RelationshipType, D extends Direction>(
  type: R,
  fields: readonly string[],
  far: readonly NodeLabel[],
): (row: Row) => Neighbour<R, D> {
  const readEdge = edgeFieldReader(type, fields, SORT_KEY_LENGTH);
  const nodeAt = SORT_KEY_LENGTH + fields.length;
  // A node that may be of several labels is a list of its own.
  const isApart = far.length > 1;
  const readNode = new Map(far.map((label) => [label, wholeNodeReader(label, isApart ? 0 : nodeAt)]));
  return (row) => {
    const node = isApart ? (row[nodeAt] as Row) : row;
    const id = String(node[isApart ? 0 : nodeAt]);
    const label = labelOfId(id);
    return {
      edge: readEdge(row),
      owner: String(row[2]),
      label,
      node: readNode.get(label)?.(node),
      cursor: edgeRowCursor(row, id),
    } as unknown as Neighbour<R, D>;
  };
}
