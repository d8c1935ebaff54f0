import type { Statement } from 'better-sqlite3';
import type { SqlValue } from './sql-text.js';

/** Who claims a node. Values are null for the claim that is shown: they are those of the node's own row. */
export interface KeptClaim {
  readonly owner: number;
  readonly ownerId: string;
  readonly stub: boolean;
  readonly values: readonly SqlValue[] | null;
}

export interface ClaimsTable {
  readonly isEmpty: () => boolean;
  readonly of: (node: number) => readonly KeptClaim[];
  /** What one source says of a node. */
  readonly own: (node: number, owner: number) => Omit<KeptClaim, 'ownerId'> | null;
  /** Keys of the nodes that one source claims. */
  readonly by: (owner: number) => readonly number[];
  readonly write: (node: number, claim: Omit<KeptClaim, 'ownerId'>) => void;
  readonly remove: (node: number, owner: number) => void;
}

export function createClaimsTable(prepare: (text: string) => Statement): ClaimsTable {
  const ofNode = prepare(
    'SELECT owner, id, stub, fields FROM node_claims JOIN sources ON sources.key = owner WHERE node = ?',
  );
  const ofOwner = prepare('SELECT stub, fields FROM node_claims WHERE node = ? AND owner = ?');
  const byOwner = prepare('SELECT node FROM node_claims WHERE owner = ?');
  const write = prepare('INSERT OR REPLACE INTO node_claims (node, owner, stub, fields) VALUES (?, ?, ?, ?)');
  const remove = prepare('DELETE FROM node_claims WHERE node = ? AND owner = ?');
  return {
    isEmpty: () => (prepare('SELECT NOT EXISTS (SELECT 1 FROM node_claims)').get() as [number])[0] === 1,
    of: (node) =>
      (ofNode.all(node) as [number, string, number, string | null][]).map(
        ([owner, ownerId, stub, fields]) => ({
          owner,
          ownerId,
          stub: stub === 1,
          values: valuesOf(fields),
        }),
      ),
    own: (node, owner) => {
      const row = ofOwner.get(node, owner) as [number, string | null] | undefined;
      return row ? { owner, stub: row[0] === 1, values: valuesOf(row[1]) } : null;
    },
    by: (owner) => (byOwner.all(owner) as [number][]).map(([node]) => node),
    write: (node, { owner, stub, values }) => {
      write.run(node, owner, Number(stub), values === null ? null : JSON.stringify(values));
    },
    remove: (node, owner) => {
      remove.run(node, owner);
    },
  };
}

function valuesOf(fields: string | null): readonly SqlValue[] | null {
  return fields === null ? null : (JSON.parse(fields) as SqlValue[]);
}
