import { NODE_FIELDS, NODE_LABELS, type NodeLabel } from '../../../domain/graph-model.js';
import { SEARCHED_LABELS, type SearchedLabel } from '../../../domain/search.js';
import { clauseWords } from '../../../projection/clause-words.js';
import { searchRowOf, searchTokens } from '../../shared/search-row.js';
import type { Column } from '../cypher/row-text.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * What a node carries in Neo4j of what is said of it: its fields, what it is found by, and of a clause what its words say, which the
 * projection asks of every clause there is. `valuesOfNode` has the values.
 */
export function columnsOfNode(label: NodeLabel): readonly Column[] {
  return COLUMNS[label];
}

/** The values of `columnsOfNode`, in their order. */
export function valuesOfNode(label: NodeLabel, values: Values): readonly unknown[] {
  const own: unknown[] = FIELDS[label].map(({ name }) => values[name] ?? null);
  if (isSearched(label)) {
    const row = searchRowOf(label, values);
    own.push(row.names, row.heading, row.text, row.size, searchTokens(row));
  }
  if (label === 'Clause') own.push(clauseWords(values.heading as string | null, values.text as string));
  return own;
}

const SEARCH: readonly Column[] = [
  { name: '_names', kind: 'string' },
  { name: '_heading', kind: 'string' },
  { name: '_text', kind: 'string' },
  { name: '_size', kind: 'int' },
  { name: '_search', kind: 'string' },
];

const WORDS: readonly Column[] = [{ name: '_words', kind: 'int' }];

function isSearched(label: NodeLabel): label is SearchedLabel {
  return SEARCHED_LABELS.some((searched) => searched === label);
}

const FIELDS = ofEachLabel((label) =>
  Object.entries(NODE_FIELDS[label]).map(([name, kind]): Column => ({ name, kind })),
);
const COLUMNS = ofEachLabel((label) => [
  ...FIELDS[label],
  ...(isSearched(label) ? SEARCH : []),
  ...(label === 'Clause' ? WORDS : []),
]);

function ofEachLabel(
  columns: (label: NodeLabel) => readonly Column[],
): Readonly<Record<NodeLabel, readonly Column[]>> {
  return Object.fromEntries(NODE_LABELS.map((label) => [label, columns(label)])) as Readonly<
    Record<NodeLabel, readonly Column[]>
  >;
}
