import { issuedFrom, issuedInYear, issuedUntil, validOn } from './dates.js';
import { containing, equalTo, oneOf, words } from './field-filters.js';
import type { FilterField, FilterTable } from './filter-table.js';
import { filterWords } from './filter-words.js';
import { isNamed, policyIs } from './node-words.js';

const issuer: FilterField = (value, name) => ({
  related: [{ type: 'ISSUED_BY', direction: 'OUT', node: isNamed('Agency', filterWords(value, name)) }],
});

const levels: FilterField = (value, name) => ({
  related: [
    { type: 'ISSUED_BY', direction: 'OUT', node: { fields: { level: { in: filterWords(value, name) } } } },
  ],
});

export const POLICY_FILTER: FilterTable = {
  own: {
    ids: oneOf('id'),
    policy: (value, name) => policyIs(filterWords(value, name)),
    issuer,
    levels,
    year: issuedInYear,
    issuedFrom,
    issuedUntil,
    validOn,
    kind: oneOf('kind'),
    text: words('title', 'documentNumber'),
    status: equalTo('status'),
    jurisdiction: equalTo('jurisdiction'),
    titleContains: containing('title'),
  },
  through: {
    label: 'Clause',
    fields: ['agency', 'role', 'city', 'region', 'cluster', 'hasUnits'],
    lift: (node) => ({ related: [{ type: 'HAS_CLAUSE', direction: 'OUT', node }] }),
  },
};

/** What is asked of a clause's document. */
export const POLICY_FIELDS_OF_A_CLAUSE = [
  'policy', 'issuer', 'levels', 'year', 'issuedFrom', 'issuedUntil', 'validOn',
] as const; // biome-ignore format: one line
