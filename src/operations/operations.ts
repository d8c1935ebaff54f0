import { AGENCY_LOAD } from './agency-load.js';
import { CITATIONS } from './citations.js';
import { CITY_LEADS } from './city-leads.js';
import { COMPARE_POLICIES } from './compare-policies.js';
import { COMPLETENESS } from './completeness.js';
import { GAPS } from './gaps.js';
import { IN_FORCE } from './in-force.js';
import { LINEAGE } from './lineage.js';
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
  LINEAGE,
  CITATIONS,
  IN_FORCE,
  COMPLETENESS,
];
