import { CLAUSE_FIELDS } from './clause-filter.js';
import { atLeast, atMost, containing, equalTo, oneOf, words } from './field-filters.js';
import type { FilterTable } from './filter-table.js';

/** Beside what it is: the clause that sets it. Its year is the one that it is meant for. */
export const TARGET_FILTER: FilterTable = {
  own: {
    ids: oneOf('id'),
    kind: oneOf('kind'),
    year: equalTo('year'),
    yearFrom: atLeast('year'),
    yearUntil: atMost('year'),
    unit: equalTo('unit'),
    text: words('metric', 'printed', 'scope'),
    metricContains: containing('metric'),
  },
  through: {
    label: 'Clause',
    fields: [...CLAUSE_FIELDS.filter((field) => field !== 'year'), 'levels', 'city', 'region', 'cluster'],
    lift: (node) => ({ related: [{ type: 'SETS_TARGET', direction: 'IN', node }] }),
  },
};
