import type { NodeOrder } from '../../domain/filter.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import type { PageRequest, SortKey } from '../../domain/page.js';
import { listStart } from '../shared/sort-keys.js';
import type { NodesOfLabels } from './nodes-of-labels.js';
import { bound, type Sql, sql } from './sql-text.js';

/** How a list of nodes is ordered, and ` AND …` for where its page begins. Going backwards, everything is the other way round. */
export interface OrderSql {
  readonly by: string;
  readonly follows: Sql;
}

export function orderSql(
  label: NodeLabel,
  near: NodesOfLabels,
  page: PageRequest,
  order: NodeOrder | null,
): OrderSql {
  const after = listStart(page, label, order);
  const backwards = page.backwards ?? false;
  const beyondId = (id: SortKey[number]): Sql => sql`${near.id} ${backwards ? '<' : '>'} ${bound(id)}`;
  const byId = `${near.id} ${backwards ? 'DESC' : 'ASC'}`;
  if (order === null) return { by: byId, follows: after ? sql` AND ${beyondId(after[0] ?? '')}` : sql`` };

  const value = near.field(order.field);
  const isDown = (order.direction === 'DESC') !== backwards;
  const by = `${value} ${isDown ? 'DESC' : 'ASC'} NULLS ${backwards ? 'FIRST' : 'LAST'}, ${byId}`;
  if (after === null) return { by, follows: sql`` };
  const [last = null, id = ''] = after;
  const ties = beyondId(id);
  if (last === null) {
    const follows = backwards ? sql` AND (${value} IS NOT NULL OR ${ties})` : sql` AND ${value} IS NULL AND ${ties}`;
    return { by, follows };
  }
  const beyond = sql`${value} ${isDown ? '<' : '>'} ${bound(last)} OR ${value} = ${bound(last)} AND ${ties}`;
  return { by, follows: sql` AND (${beyond}${backwards ? '' : ` OR ${value} IS NULL`})` };
} // biome-ignore format: one screen
