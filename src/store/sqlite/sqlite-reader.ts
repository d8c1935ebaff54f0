import type { Condition } from '../../domain/filter.js';
import { type Direction, edgeFieldsOf, farLabels, type RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { checkPage } from '../../domain/page.js';
import type { GraphReader, Neighbour } from '../graph-store.js';
import { checkHopType, checkLabel, checkPlan } from '../shared/check-plan.js';
import { countsOf, countsSql, SOURCES_SQL, sourceOf } from './inventory.js';
import type { Sql } from './sql-text.js';
import { edgeRowCursor, pageOf, SORT_KEY_LENGTH, walkedNode } from './walk-answer.js';
import { edgeFields, type Row, wholeNode } from './walk-rows.js';
import { shapeOf, wholeShape } from './walk-shapes.js';
import { type NodeShape, walkByFilterSql, walkByIdsSql } from './walk-sql.js';

/** The reading half of a store. Every question is one statement, and no ids are no statement; `ask` gives its rows. */
export function createSqliteReader(ask: (question: Sql) => readonly Row[]): GraphReader {
  const askByIds = (ids: readonly string[], shape: NodeShape): ReadonlyMap<unknown, Row> => {
    const question = walkByIdsSql([...new Set(ids)], shape);
    const rows = ids.length === 0 ? [] : parsed(ask(question)[0]?.[0]);
    return new Map(rows.map((row) => [row[0], row]));
  };

  return {
    async nodes(label, ids) {
      checkLabel(label);
      const rows = askByIds(ids, wholeShape([label]));
      return ids.map((id) => {
        const row = rows.get(id);
        return row ? wholeNode(label, row) : null;
      });
    },

    async find(label, filter, page) {
      checkLabel(label);
      const [json, total] =
        ask(
          walkByFilterSql(
            { filter: filter as Readonly<Record<string, Condition>>, page },
            wholeShape([label]),
          ),
        )[0] ?? [];
      return pageOf(parsed(json), page, total, (row) => wholeNode(label, row));
    },

    async neighbours(type, direction, ids, page, filter = null, farLabel = null) {
      const far = checkHopType(type, direction, farLabel);
      checkPage(page);
      const fields = [...COMMON_FIELDS, ...Object.keys(edgeFieldsOf(type))];
      const hop = { type, direction, page, filter, edgeFields: fields, to: wholeShape(far) };
      const near = farLabels(type, direction === 'OUT' ? 'IN' : 'OUT');
      const rows = askByIds(ids, { labels: near, fields: [], hops: [hop] });
      return ids.map((id) => {
        const [, edges = [], total = 0] = rows.get(id) ?? [];
        return pageOf(edges as readonly Row[], page, total, (row) => neighbourOf(type, fields, row));
      });
    },

    async walk(plan) {
      checkPlan(plan);
      const { start, to } = plan;
      const shape = shapeOf(to);
      if ('ids' in start) {
        const rows = askByIds(start.ids, shape);
        const nodes = start.ids.map((id) => {
          const row = rows.get(id);
          return row ? walkedNode(to, row) : null;
        });
        return { nodes, hasNextPage: false, totalCount: null };
      }
      const [json, total] = ask(walkByFilterSql(start, shape))[0] ?? [];
      const { items, ...rest } = pageOf(parsed(json), start.page, total, (row) => walkedNode(to, row));
      return { nodes: items, ...rest };
    },

    async sources() {
      return ask(SOURCES_SQL).map(sourceOf);
    },

    async counts() {
      return countsOf(ask(countsSql())[0] ?? []);
    },
  };
}

const COMMON_FIELDS = ['position', 'inKey', 'key', 'ruleId', 'stated', 'evidence'] as const;

function neighbourOf<R extends RelationshipType, D extends Direction>(
  type: R,
  fields: readonly string[],
  row: Row,
): Neighbour<R, D> {
  const far = row[SORT_KEY_LENGTH + fields.length] as Row;
  const id = String(far[0]);
  const label = labelOfId(id);
  const neighbour: Neighbour = {
    edge: edgeFields(type, fields, row, SORT_KEY_LENGTH) as unknown as Neighbour['edge'],
    owner: String(row[2]),
    label,
    node: wholeNode(label, far),
    cursor: edgeRowCursor(row, id),
  };
  return neighbour as unknown as Neighbour<R, D>;
}

function parsed(json: unknown): readonly Row[] {
  return JSON.parse(String(json)) as readonly Row[];
}
