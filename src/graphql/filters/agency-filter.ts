import { CLAUSE_FIELDS } from './clause-filter.js';
import { containing, equalTo, oneOf, words } from './field-filters.js';
import type { FilterTable } from './filter-table.js';
import { filterWords } from './filter-words.js';
import { isNamed } from './node-words.js';
import { type Role, responsible } from './responsible.js';

/** Beside what it is: a clause in which it has a task, in one of the roles where they are given. */
export const AGENCY_FILTER: FilterTable = {
  own: {
    ids: oneOf('id'),
    agency: (value, name) => isNamed('Agency', filterWords(value, name)),
    levels: oneOf('level'),
    isGroup: equalTo('isGroup'),
    jurisdiction: equalTo('jurisdiction'),
    text: words('name', 'shortName', 'aliases'),
    level: oneOf('level'),
    nameContains: containing('name'),
  },
  through: {
    label: 'Clause',
    fields: [...CLAUSE_FIELDS.filter((field) => field !== 'agency'), 'city', 'region', 'cluster'],
    lift: (node, { role }) => responsible('IN', role as readonly Role[] | undefined, node),
    readByLift: ['role'],
  },
};
