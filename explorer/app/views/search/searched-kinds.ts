import type { SearchLabel } from '../../asking/generated/graphql.js';

/** The kinds that are searched, in the order in which people look for them. */
export const SEARCHED_KINDS: readonly SearchLabel[] = [
  'City',
  'Region',
  'Cluster',
  'Agency',
  'Policy',
  'Clause',
];
