import { CLAUSE_FIELDS } from './clause-filter.js';
import { containing, equalTo, oneOf, words } from './field-filters.js';
import type { FilterField, FilterTable } from './filter-table.js';
import { filterWords } from './filter-words.js';
import { clusterIs, isNamed } from './node-words.js';

/** Beside what they are: a clause that names them. */
const NAMED_IN = {
  label: 'Clause',
  lift: (node) => ({ related: [{ type: 'APPLIES_TO', direction: 'IN', node }] }),
} as const satisfies Partial<FilterTable['through']>;

const inRegion: FilterField = (value, name) => ({
  related: [{ type: 'IN_REGION', direction: 'OUT', node: isNamed('Region', filterWords(value, name)) }],
});

const hasCluster: FilterField = (value, name) => ({
  related: [{ type: 'LAID_OUT_IN', direction: 'IN', node: clusterIs(filterWords(value, name)) }],
});

const hasCity: FilterField = (value, name) => ({
  related: [{ type: 'IN_REGION', direction: 'IN', node: isNamed('City', filterWords(value, name)) }],
});

export const CITY_FILTER: FilterTable = {
  own: {
    ids: oneOf('id'),
    city: (value, name) => isNamed('City', filterWords(value, name)),
    region: inRegion,
    cluster: hasCluster,
    levels: oneOf('level'),
    province: equalTo('province'),
    text: words('fullName', 'aliases'),
    level: oneOf('level'),
    nameContains: containing('fullName'),
  },
  through: { ...NAMED_IN, fields: CLAUSE_FIELDS },
};

export const REGION_FILTER: FilterTable = {
  own: {
    ids: oneOf('id'),
    region: (value, name) => isNamed('Region', filterWords(value, name)),
    city: hasCity,
    kind: equalTo('kind'),
    text: words('name', 'aliases'),
    nameContains: containing('name'),
  },
  through: { ...NAMED_IN, fields: [...CLAUSE_FIELDS, 'cluster'] },
};
