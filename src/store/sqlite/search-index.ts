import type { Statement } from 'better-sqlite3';
import { type FieldKind, NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';
import { SEARCH_FIELDS, type SearchedLabel } from '../../domain/search.js';
import { type SearchRow, searchRowOf } from '../shared/search-row.js';
import { areEqual } from './row-values.js';
import { tokensOfLine } from './search-tokens.js';
import type { SqlValue } from './sql-text.js';

/** What is kept for searching, in step with the tables of nodes. */
export interface SearchIndex {
  /** `before` is what the row held, or null for a new one; nothing is written where the words are the same. */
  readonly write: (key: number, values: readonly SqlValue[], before: readonly SqlValue[] | null) => void;
  readonly remove: (key: number) => void;
}

export function createSearchIndex(prepare: (text: string) => Statement, label: NodeLabel): SearchIndex {
  if (!isSearched(label)) return { write: () => {}, remove: () => {} };
  const keep = prepare('INSERT OR REPLACE INTO search_rows ("key", "id", "size", "names", "heading") VALUES (?, ?, ?, ?, ?)');
  const index = prepare('INSERT OR REPLACE INTO search_index (rowid, tokens) VALUES (?, ?)');
  const remove = [prepare('DELETE FROM search_rows WHERE "key" = ?'), prepare('DELETE FROM search_index WHERE rowid = ?')];
  const searched = placesOf(label);
  const wordsOf = (values: readonly SqlValue[]): readonly unknown[] => searched.map((at) => values[at]);
  return {
    write: (key, values, before) => {
      if (before && areEqual(wordsOf(before), wordsOf(values))) return;
      const row = searchRowOf(label, nodeOf(label, values));
      keep.run(key, values[0], row.size, row.names, row.heading);
      index.run(key, tokensOf(row));
    },
    remove: (key) => {
      for (const statement of remove) statement.run(key);
    },
  };
} // biome-ignore format: one screen

function isSearched(label: NodeLabel): label is SearchedLabel {
  return Object.hasOwn(SEARCH_FIELDS, label);
}

function tokensOf({ names, heading, text }: SearchRow): string {
  return [...names.split('\n'), heading, text].map(tokensOfLine).join(' ');
}

/** Which values of a row are searched. */
function placesOf(label: SearchedLabel): readonly number[] {
  const { names, heading, text } = SEARCH_FIELDS[label];
  const searched: readonly (string | null)[] = [...names, heading, text];
  return Object.keys(NODE_FIELDS[label]).flatMap((field, at) => (searched.includes(field) ? [at] : []));
}

function nodeOf(label: SearchedLabel, values: readonly SqlValue[]): object {
  const fields: readonly (readonly [string, FieldKind])[] = Object.entries(NODE_FIELDS[label]);
  return Object.fromEntries(
    fields.map(([field, kind], at) => [
      field,
      kind === 'strings' ? JSON.parse(String(values[at])) : values[at],
    ]),
  );
}
