import type { Statement } from 'better-sqlite3';
import type { EdgeOf, RelationshipType } from '../../domain/graph-model.js';
import { edgeTable } from './names.js';
import { edgeRow } from './row-values.js';
import type { SqlValue } from './sql-text.js';

/** `[from key, to key, owner, position, key, …]` */
export type EdgeValues = readonly SqlValue[];

/** The table of one relationship as a merge reads and writes it. */
export interface EdgeTable {
  readonly valuesOf: (from: number, to: number, owner: number, edge: EdgeOf<RelationshipType>) => EdgeValues;
  readonly by: (owner: number) => readonly EdgeValues[];
  /** Those that reach this node. */
  readonly to: (node: number) => readonly EdgeValues[];
  readonly create: (values: EdgeValues) => void;
  readonly remove: (values: EdgeValues) => void;
  /** Some edge that leaves or reaches this node, as keys of its ends and owner. */
  readonly some: (near: 'from_key' | 'to_key', node: number) => readonly [number, number, number] | undefined;
}

export function createEdgeTable(prepare: (text: string) => Statement, type: RelationshipType): EdgeTable {
  const { columns, values } = edgeRow(type);
  const table = edgeTable(type);
  const all = ['from_key', 'to_key', 'owner', ...columns];
  const byOwner = prepare(`SELECT ${all.join(', ')} FROM ${table} WHERE owner = ?`);
  const byEnd = prepare(`SELECT ${all.join(', ')} FROM ${table} WHERE to_key = ?`);
  const create = prepare(
    `INSERT INTO ${table} (${all.join(', ')}) VALUES (?${', ?'.repeat(all.length - 1)})`,
  );
  const remove = prepare(
    `DELETE FROM ${table} WHERE from_key = ? AND to_key = ? AND owner = ? AND position = ? AND key = ?`,
  );
  return {
    valuesOf: (from, to, owner, edge) => [from, to, owner, ...values(edge)],
    by: (owner) => byOwner.all(owner) as EdgeValues[],
    to: (node) => byEnd.all(node) as EdgeValues[],
    create: (row) => {
      create.run(...row);
    },
    remove: (row) => {
      remove.run(...row.slice(0, 5));
    },
    some: (near, node) =>
      prepare(`SELECT from_key, to_key, owner FROM ${table} WHERE ${near} = ? LIMIT 1`).get(node) as
        | [number, number, number]
        | undefined,
  };
}

/** What tells an edge apart among those of one type and owner. */
export function identityOf([from, to, , , key]: EdgeValues): string {
  return `${from} ${to} ${key}`;
}
