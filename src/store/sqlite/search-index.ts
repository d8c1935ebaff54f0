import type { Statement } from 'better-sqlite3';
import { type FieldKind, NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';
import { SEARCH_FIELDS, type SearchedFields, type SearchedLabel } from '../../domain/search.js';
import { type SearchRow, searchRowOf } from '../shared/search-row.js';
import { areEqual } from './row-values.js';
import { createSearchWriter } from './search-writer.js';
import type { SqlValue } from './sql-text.js';

/** What is kept for searching, in step with the tables of nodes. */
export interface SearchIndex {
  /** `before` is what the row held, or null for a new one; nothing is written where the words are the same. */
  readonly write: (key: number, values: readonly SqlValue[], before: readonly SqlValue[] | null) => void;
  readonly remove: (key: number) => void;
  /** Writes what is left; nothing is found before. To be called when all is written. */
  readonly finish: () => void;
}

export function createSearchIndex(prepare: (text: string) => Statement, label: NodeLabel): SearchIndex {
  if (!isSearched(label)) return { write: () => {}, remove: () => {}, finish: () => {} };
  const { put, remove, finish } = createSearchWriter(prepare, SEARCH_FIELDS[label]);
  const searched = placesOf(label);
  const nodeOf = createReading(label, searched);
  const wordsOf = (values: readonly SqlValue[]): readonly unknown[] => searched.map((at) => values[at]);
  return {
    write: (key, values, before) => {
      if (before && areEqual(wordsOf(before), wordsOf(values))) return;
      if (before) remove(key);
      const node = nodeOf(values);
      const row: SearchRow = searchRowOf(label, node);
      put({ key, id: String(values[0]), policyId: node.policyId ?? null, row });
    },
    remove,
    finish,
  };
}

function isSearched(label: NodeLabel): label is SearchedLabel {
  return Object.hasOwn(SEARCH_FIELDS, label);
}

/** Which values of a row are searched. */
function placesOf(label: SearchedLabel): readonly number[] {
  const { names, heading, text }: SearchedFields = SEARCH_FIELDS[label];
  const searched: readonly (string | null)[] = [...names, heading, text];
  return Object.keys(NODE_FIELDS[label]).flatMap((field, at) => (searched.includes(field) ? [at] : []));
}

/** Of a node what is searched, and the document that it is a part of. */
function createReading(label: SearchedLabel, searched: readonly number[]) {
  const fields = Object.entries(NODE_FIELDS[label])
    .map(([field, kind]: [string, FieldKind], at) => ({ field, isList: kind === 'strings', at }))
    .filter(({ field, at }) => field === 'policyId' || searched.includes(at));
  return (
    values: readonly SqlValue[],
  ): Readonly<Record<string, unknown>> & { readonly policyId?: string } => {
    const node: Record<string, unknown> = {};
    for (const { field, isList, at } of fields)
      node[field] = isList ? JSON.parse(String(values[at])) : values[at];
    return node;
  };
}
