import type { SearchLabel } from '../../../asking/generated/graphql.js';

/** What a picture may begin with by its name. */
export const NAMED_KINDS: readonly SearchLabel[] = [
  'City',
  'Agency',
  'Cluster',
  'Policy',
  'Region',
  'Clause',
];
