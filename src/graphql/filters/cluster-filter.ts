import type { NodeCondition } from '../../domain/filter.js';
import { CLAUSE_FIELDS } from './clause-filter.js';
import { containing, equalTo, oneOf, words } from './field-filters.js';
import type { FilterTable } from './filter-table.js';
import { filterWords } from './filter-words.js';
import { clusterIs, isNamed } from './node-words.js';

/** A plan puts the cluster into such a city. */
function laidOutIn(node: NodeCondition): NodeCondition {
  return { related: [{ type: 'LAID_OUT_IN', direction: 'OUT', node }] };
}

/** Beside what it is: a clause that names it. */
export const CLUSTER_FILTER: FilterTable = {
  own: {
    ids: oneOf('id'),
    cluster: (value, name) => clusterIs(filterWords(value, name)),
    city: (value, name) => laidOutIn(isNamed('City', filterWords(value, name))),
    region: (value, name) =>
      laidOutIn({
        related: [{ type: 'IN_REGION', direction: 'OUT', node: isNamed('Region', filterWords(value, name)) }],
      }),
    kind: oneOf('kind'),
    category: equalTo('category'),
    jurisdiction: equalTo('jurisdiction'),
    text: words('name', 'aliases'),
    nameContains: containing('name'),
  },
  through: {
    label: 'Clause',
    fields: CLAUSE_FIELDS,
    lift: (node) => ({ related: [{ type: 'PROMOTES', direction: 'IN', node }] }),
  },
};
