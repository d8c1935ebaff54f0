import { NODE_FIELDS, type NodeLabel } from '../../../domain/graph-model.js';
import { SEARCHED_LABELS, type SearchedLabel } from '../../../domain/search.js';
import { searchRowOf, searchTokens } from '../../shared/search-row.js';
import { integer, propertiesOf } from '../values.js';

/** Everything a node carries in Neo4j: its fields, null where one must go, and what it is found by. */
export function nodeProperties(
  label: NodeLabel,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields = NODE_FIELDS[label];
  const nothing = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
  const found = isSearched(label) ? searchProperties(label, values) : {};
  return { ...nothing, ...propertiesOf(fields, values), ...found };
}

function searchProperties(
  label: SearchedLabel,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const row = searchRowOf(label, values);
  const { names, heading, text, size } = row;
  return { _names: names, _heading: heading, _text: text, _size: integer(size), _search: searchTokens(row) };
}

function isSearched(label: NodeLabel): label is SearchedLabel {
  return SEARCHED_LABELS.some((searched) => searched === label);
}
