import type { Statement } from 'better-sqlite3';
import {
  type EdgeOf,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { edgeFieldsJson } from './fields-json.js';
import { edgeTable, nodeTable } from './names.js';
import { areEqual, edgeRow } from './row-values.js';
import type { SqlValue } from './sql-text.js';

/** `[from key, to key, owner, position, key, …]` */
export type EdgeValues = readonly SqlValue[];

/** The table of one relationship as a merge reads and writes it. */
export interface EdgeTable {
  readonly valuesOf: (from: number, to: number, owner: number, edge: EdgeOf<RelationshipType>) => EdgeValues;
  readonly by: (owner: number) => readonly EdgeValues[];
  readonly find: (from: number, to: number, owner: number, key: string) => EdgeValues | undefined;
  /** Those that reach this node. */
  readonly to: (node: number) => readonly EdgeValues[];
  readonly create: (values: EdgeValues) => void;
  /** Writes a row in place of the one that is there, if they differ. */
  readonly replace: (
    before: EdgeValues | undefined,
    values: EdgeValues,
  ) => 'created' | 'updated' | 'unchanged';
  /** Its ends must still be there, as what it was is kept under their ids. */
  readonly remove: (values: EdgeValues) => void;
  /** Some edge that leaves or reaches this node, as keys of its ends and owner. */
  readonly some: (near: 'from_key' | 'to_key', node: number) => readonly [number, number, number] | undefined;
}

/** The table of each type; meant for one transaction. What is written is of this release. */
export function createEdgeTables(
  prepare: (text: string) => Statement,
  release: number,
): (type: RelationshipType) => EdgeTable {
  const tables = new Map<RelationshipType, EdgeTable>();
  return (type) => {
    const known = tables.get(type) ?? createEdgeTable(prepare, type, release);
    tables.set(type, known);
    return known;
  };
}

function createEdgeTable(
  prepare: (text: string) => Statement,
  type: RelationshipType,
  release: number,
): EdgeTable {
  const { columns, values } = edgeRow(type);
  const table = edgeTable(type);
  const all = ['from_key', 'to_key', 'owner', ...columns];
  const byOwner = prepare(`SELECT ${all.join(', ')} FROM ${table} WHERE owner = ?`);
  const byIdentity = prepare(
    `SELECT ${all.join(', ')} FROM ${table} WHERE from_key = ? AND to_key = ? AND owner = ? AND key = ?`,
  );
  const byEnd = prepare(`SELECT ${all.join(', ')} FROM ${table} WHERE to_key = ?`);
  const insert = prepare(
    `INSERT INTO ${table} (${all.join(', ')}, since) VALUES (?${', ?'.repeat(all.length - 1)}, ${release})`,
  );
  const isIt = 'from_key = ? AND to_key = ? AND owner = ? AND position = ? AND key = ?';
  const keep = prepare(`INSERT INTO past_edges (type, from_id, to_id, key, owner, since, until, fields)
SELECT '${type}', ${idText(type, 'from')}, ${idText(type, 'to')}, e.key, (SELECT id FROM sources WHERE key = e.owner), e.since, ${release}, ${edgeFieldsJson(type, 'e')}
FROM ${table} e WHERE ${isIt} AND since < ${release}`);
  const take = prepare(`DELETE FROM ${table} WHERE ${isIt}`);
  const create: EdgeTable['create'] = (row) => {
    insert.run(...row);
  };
  const remove: EdgeTable['remove'] = (row) => {
    keep.run(...row.slice(0, 5));
    take.run(...row.slice(0, 5));
  };
  return {
    valuesOf: (from, to, owner, edge) => [from, to, owner, ...values(edge)],
    by: (owner) => byOwner.all(owner) as EdgeValues[],
    find: (...identity) => byIdentity.get(...identity) as EdgeValues | undefined,
    to: (node) => byEnd.all(node) as EdgeValues[],
    create,
    replace: (before, row) => {
      if (before && areEqual(before, row)) return 'unchanged';
      if (before) remove(before);
      create(row);
      return before ? 'updated' : 'created';
    },
    remove,
    some: (near, node) =>
      prepare(`SELECT from_key, to_key, owner FROM ${table} WHERE ${near} = ? LIMIT 1`).get(node) as
        | [number, number, number]
        | undefined,
  };
}

/** SQL of the id of an end, whichever label it has. */
function idText(type: RelationshipType, end: 'from' | 'to'): string {
  const labels: readonly NodeLabel[] = RELATIONSHIPS[type][end];
  const ids = labels.map((label) => `(SELECT id FROM ${nodeTable(label)} WHERE key = e.${end}_key)`);
  return ids.length === 1 ? `${ids[0]}` : `coalesce(${ids.join(', ')})`;
}

/** What tells an edge apart among those of one type and owner. */
export function identityOf([from, to, , , key]: EdgeValues): string {
  return `${from} ${to} ${key}`;
}
