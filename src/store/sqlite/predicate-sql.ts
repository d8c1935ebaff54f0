import type { Scalar } from '../../domain/filter.js';
import type { Predicate } from '../shared/predicates.js';
import { type NodeToName, namedSql } from './named-sql.js';
import { bound, joined, type Sql, type SqlValue, sql } from './sql-text.js';

/**
 * ` AND …` for each predicate; `columnOf` says where a field is found. Lists are JSON, so members are asked; of a `node`, if it is one,
 * those that bear a name are found by it.
 */
export function predicatesSql(
  predicates: readonly Predicate[],
  columnOf: (field: string) => string,
  node?: NodeToName,
): Sql {
  return joined(
    predicates.map((one) => {
      const column = columnOf(one.field);
      const named = node === undefined ? '' : namedSql(one, node);
      return sql`${named} AND ${one.kind === 'strings' ? membersSql(one, column) : scalarSql(one, column)}`;
    }),
    '',
  );
}

function scalarSql(predicate: Predicate, column: string): Sql {
  switch (predicate.operator) {
    case 'eq':
      return sql`${column} = ${bound(sqlValue(predicate.value))}`;
    case 'gte':
      return sql`${column} >= ${bound(sqlValue(predicate.value))}`;
    case 'lte':
      return sql`${column} <= ${bound(sqlValue(predicate.value))}`;
    case 'contains':
      return sql`instr(${column}, ${bound(predicate.value)}) > 0`;
    case 'in':
      return sql`${column} IN (SELECT value FROM json_each(${bound(JSON.stringify(predicate.value))}))`;
    case 'notIn':
      // NULL NOT IN (nothing) is true, hence the first half.
      return sql`${column} IS NOT NULL AND ${column} NOT IN (SELECT value FROM json_each(${bound(JSON.stringify(predicate.value))}))`;
    case 'isNull':
      return sql`${column} IS ${predicate.value ? '' : 'NOT '}NULL`;
  }
}

function membersSql(predicate: Predicate, column: string): Sql {
  if (predicate.operator === 'isNull') return scalarSql(predicate, column);
  if (predicate.operator === 'notIn') {
    const some = membersSql({ ...predicate, operator: 'in' }, column);
    return sql`${column} IS NOT NULL AND NOT ${some}`;
  }
  return sql`EXISTS (SELECT 1 FROM json_each(${column}) member WHERE ${scalarSql(predicate, 'member.value')})`;
}

function sqlValue(value: Scalar): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
