import type { Statement } from 'better-sqlite3';
import type { NodeByLabel, NodeLabel } from '../../domain/graph-model.js';
import type { Speaker } from './best-claim.js';
import { nodeFieldsJson } from './fields-json.js';
import { digitOf, nodeTable } from './names.js';
import { nodeRow } from './row-values.js';
import { createSearchIndex } from './search-index.js';
import type { SqlValue } from './sql-text.js';

/** The table of one label, and what is kept for searching it, as a merge reads and writes them. Values are those of the row but for its key. */
export interface NodeTable {
  readonly valuesOf: (node: NodeByLabel[NodeLabel]) => readonly SqlValue[];
  readonly shown: (id: string) => { readonly key: number; readonly values: readonly SqlValue[] } | null;
  readonly keyOf: (id: string) => number | undefined;
  readonly idOf: (key: number) => string;
  /** Gives the new key. */
  readonly create: (values: readonly SqlValue[]) => number;
  /** Puts the row aside as it was until now, with who spoke; but not what only this release made it. */
  readonly keepVersion: (key: number, speaker: Speaker) => void;
  /** `before` is what the row holds. */
  readonly update: (key: number, values: readonly SqlValue[], before: readonly SqlValue[]) => void;
  readonly remove: (key: number) => void;
  /** As `NodeTables.finish`. */
  readonly finish: () => void;
}

export interface NodeTables {
  readonly of: (label: NodeLabel) => NodeTable;
  /** What was written is searched from now on; the last thing to do. */
  readonly finish: () => void;
}

/** Makes the table of each label once; meant for one transaction, as it remembers the last key given out. What is written is of this release. */
export function createNodeTables(prepare: (text: string) => Statement, release: number): NodeTables {
  const tables = new Map<NodeLabel, NodeTable>();
  return {
    of: (label) => {
      const known = tables.get(label) ?? createNodeTable(prepare, label, release);
      tables.set(label, known);
      return known;
    },
    finish: () => {
      for (const table of tables.values()) table.finish();
    },
  };
}

function createNodeTable(prepare: (text: string) => Statement, label: NodeLabel, release: number): NodeTable {
  const { columns, values } = nodeRow(label);
  const table = nodeTable(label);
  const names = columns.join(', ');
  const shown = prepare(`SELECT key, ${names} FROM ${table} WHERE id = ?`);
  const keyOf = prepare(`SELECT key FROM ${table} WHERE id = ?`);
  const idOf = prepare(`SELECT id FROM ${table} WHERE key = ?`);
  const create = prepare(
    `INSERT INTO ${table} (key, ${names}, since) VALUES (?${', ?'.repeat(columns.length)}, ${release})`,
  );
  const update = prepare(
    `UPDATE ${table} SET ${columns.join(' = ?, ')} = ?, since = ${release} WHERE key = ?`,
  );
  const keep = prepare(`INSERT INTO past_nodes (label, id, since, until, owner, stub, fields)
SELECT '${label}', n.id, n.since, ${release}, (SELECT id FROM sources WHERE key = ?), ?, ${nodeFieldsJson(label, 'n')}
FROM ${table} n WHERE n.key = ? AND n.since < ${release}`);
  const remove = prepare(`DELETE FROM ${table} WHERE key = ?`);
  const [last] = prepare(`SELECT max(key) FROM ${table}`).get() as [number | null];
  const search = createSearchIndex(prepare, label);
  let lastKey = last ?? digitOf(label);
  return {
    valuesOf: values,
    shown: (id) => {
      const row = shown.get(id) as [number, ...SqlValue[]] | undefined;
      return row ? { key: row[0], values: row.slice(1) } : null;
    },
    keyOf: (id) => (keyOf.get(id) as [number] | undefined)?.[0],
    idOf: (key) => (idOf.get(key) as [string])[0],
    create: (row) => {
      lastKey += 10;
      create.run(lastKey, ...row);
      search.write(lastKey, row, null);
      return lastKey;
    },
    keepVersion: (key, { owner, stub }) => {
      keep.run(owner, Number(stub), key);
    },
    update: (key, row, before) => {
      update.run(...row, key);
      search.write(key, row, before);
    },
    remove: (key) => {
      remove.run(key);
      search.remove(key);
    },
    finish: search.finish,
  };
}
