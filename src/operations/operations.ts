import { AGENCY_LOAD } from './agency-load.js';
import { CITY_LEADS } from './city-leads.js';
import { COMPARE_POLICIES } from './compare-policies.js';
import { COMPLETENESS } from './completeness.js';
import { GAPS } from './gaps.js';
import { MATRIX } from './matrix.js';
import type { Operation } from './operation.js';
import { OVERLAPS } from './overlaps.js';
import { PARTNERS } from './partners.js';
import { PATHS } from './paths.js';
import { TARGET_RANKING } from './target-ranking.js';

/** Everything that is published, in the order in which it is listed to people. */
export const OPERATIONS: readonly Operation[] = [
  CITY_LEADS,
  MATRIX,
  AGENCY_LOAD,
  PARTNERS,
  GAPS,
  OVERLAPS,
  COMPARE_POLICIES,
  PATHS,
  TARGET_RANKING,
  COMPLETENESS,
];
