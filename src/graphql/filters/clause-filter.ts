import type { NodeCondition } from '../../domain/filter.js';
import { containing, equalTo, oneOf, words } from './field-filters.js';
import type { FilterField, FilterTable } from './filter-table.js';
import { filterWords } from './filter-words.js';
import { clusterIs, isNamed } from './node-words.js';
import { POLICY_FIELDS_OF_A_CLAUSE } from './policy-filter.js';
import { ROLE_TYPES, type Role, responsible } from './responsible.js';

/** The clause names the city. */
const city: FilterField = (value, name) => ({
  related: [
    {
      type: 'APPLIES_TO',
      direction: 'OUT',
      farLabel: 'City',
      node: isNamed('City', filterWords(value, name)),
    },
  ],
});

/** The clause names the region or a city in it. */
const region: FilterField = (value, name) => {
  const node = isNamed('Region', filterWords(value, name));
  const inRegion: NodeCondition = { related: [{ type: 'IN_REGION', direction: 'OUT', node }] };
  return {
    anyOf: [
      { related: [{ type: 'APPLIES_TO', direction: 'OUT', farLabel: 'Region', node }] },
      { related: [{ type: 'APPLIES_TO', direction: 'OUT', farLabel: 'City', node: inRegion }] },
    ],
  };
};

/** The clause names the cluster or a direct part of it. */
const cluster: FilterField = (value, name) => ({
  related: [{ type: 'PROMOTES', direction: 'OUT', node: clusterIs(filterWords(value, name)) }],
});

/** The agency has a task in the clause, in one of the roles where they are given. */
const agency: FilterField = (value, name, { role }) =>
  responsible('OUT', role as readonly Role[] | undefined, isNamed('Agency', filterWords(value, name)));

/** Some unit has one of these roles in the clause. */
const role: FilterField = (value, _name, { agency: named }) =>
  named === undefined ? responsible('OUT', value as readonly Role[], {}) : {};

const hasUnits: FilterField = (value) => {
  const some = responsible('OUT', Object.keys(ROLE_TYPES) as Role[], {});
  return value === true ? some : { not: some };
};

export const CLAUSE_FILTER: FilterTable = {
  own: {
    ids: oneOf('id'),
    agency,
    role,
    city,
    region,
    cluster,
    hasUnits,
    kind: oneOf('kind'),
    text: words('heading', 'text'),
    policyId: equalTo('policyId'),
    headingContains: containing('heading'),
    textContains: containing('text'),
  },
  through: {
    label: 'Policy',
    fields: POLICY_FIELDS_OF_A_CLAUSE,
    lift: (node) => ({ related: [{ type: 'HAS_CLAUSE', direction: 'IN', node }] }),
  },
};

/** What other nodes may ask of a clause beside them. */
export const CLAUSE_FIELDS = [
  'policy', 'issuer', 'year', 'issuedFrom', 'issuedUntil', 'validOn', 'agency', 'role',
] as const; // biome-ignore format: one line
