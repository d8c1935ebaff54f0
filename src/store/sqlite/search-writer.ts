import type { Statement } from 'better-sqlite3';
import type { SearchedFields } from '../../domain/search.js';
import type { SearchRow } from '../shared/search-row.js';
import { placeOf } from './search-place.js';
import { tokenOfDocument, tokensOfLine, tokensOfName } from './search-tokens.js';
import { sql } from './sql-text.js';

/** What a node is found by. */
interface Searched {
  readonly key: number;
  readonly id: string;
  /** The document that it is a part of, or null. */
  readonly policyId: string | null;
  readonly row: SearchRow;
}

/** The tables of a search, for nodes of one label. What is put is found when it is finished. */
export interface SearchWriter {
  readonly put: (one: Searched) => void;
  /** Nothing where there is nothing. */
  readonly remove: (key: number) => void;
  readonly finish: () => void;
}

/** About what FTS5 holds in memory before it writes (`hashsize`). */
const WAITING_CHARACTERS_MAX = 4_000_000;

/**
 * FTS5 writes all that it holds whenever a number comes that is lower than the last. The numbers are by size (`search-place.ts`), so
 * rows wait here and are written sorted.
 */
export function createSearchWriter(
  prepare: (text: string) => Statement,
  { names, heading, text }: SearchedFields,
): SearchWriter {
  const keep = prepare('INSERT INTO search_rows ("key", "id", "size", "names", "heading") VALUES (?, ?, ?, ?, ?)');
  const sizeOf = prepare('SELECT "size" FROM search_rows WHERE "key" = ?');
  const drop = prepare('DELETE FROM search_rows WHERE "key" = ?');
  const tables = [
    ...(names.length > 0 ? ['search_names'] : []),
    ...(heading === null ? [] : ['search_headings']),
    ...(heading === null && text === null ? [] : ['search_index']),
  ];
  const place = placeOf(sql`?`, '?').text;
  const adding = tables.map((table) => prepare(`INSERT INTO ${table} (rowid, tokens) VALUES (${place}, ?)`));
  const dropping = tables.map((table) => prepare(`DELETE FROM ${table} WHERE rowid = ${place}`));
  const tokens = tables.map((table) => TOKENS[table as keyof typeof TOKENS]);
  let waiting = new Map<number, Searched>();
  let leaving: Place[] = [];
  let characters = 0;

  const finish = (): void => {
    for (const delete_ of dropping) for (const { size, key } of leaving.sort(byPlace)) delete_.run(size, key);
    const rows = [...waiting.values()].sort((a, b) => a.row.size - b.row.size || a.key - b.key);
    for (const [at, insert] of adding.entries()) {
      for (const one of rows) {
        const said = tokens[at]?.(one);
        if (said) insert.run(one.row.size, one.key, said);
      }
    }
    [waiting, leaving, characters] = [new Map(), [], 0];
  };
  return {
    finish,
    put(one) {
      keep.run(one.key, one.id, one.row.size, one.row.names, one.row.heading);
      waiting.set(one.key, one);
      characters += one.row.names.length + one.row.heading.length + one.row.text.length;
      if (characters > WAITING_CHARACTERS_MAX) finish();
    },
    remove(key) {
      const [size] = (sizeOf.get(key) ?? []) as [number?];
      if (size === undefined) return;
      drop.run(key);
      if (!waiting.delete(key)) leaving.push({ size, key });
    },
  };
} // biome-ignore format: one screen

interface Place {
  readonly size: number;
  readonly key: number;
}

function byPlace(a: Place, b: Place): number {
  return a.size - b.size || a.key - b.key;
}

/** What stands in each index. */
const TOKENS = {
  search_names: ({ row: { names } }: Searched): string => names.split('\n').map(tokensOfName).join(' '),
  search_headings: ({ row: { heading }, policyId }: Searched): string =>
    heading === '' ? '' : `${documentOf(policyId)} ${tokensOfLine(heading)}`,
  search_index: ({ row: { names, heading, text }, policyId }: Searched): string =>
    [documentOf(policyId), ...[...names.split('\n'), heading, text].map(tokensOfLine)].join(' '),
} as const; // biome-ignore format: one index a line

function documentOf(policyId: string | null): string {
  return policyId === null ? '' : tokenOfDocument(policyId);
}
