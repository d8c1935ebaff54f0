import { AGENCY_LOAD } from './agency-load.js';
import { CITATIONS } from './citations.js';
import { CITE } from './cite.js';
import { CITY_LEADS } from './city-leads.js';
import { COMPARE_POLICIES } from './compare-policies.js';
import { COMPLETENESS } from './completeness.js';
import { CORRECTIONS_LOG } from './corrections-log.js';
import { DOCUMENT_VERSIONS } from './document-versions.js';
import { GAPS } from './gaps.js';
import { IN_FORCE } from './in-force.js';
import { LEDGER } from './ledger.js';
import { LINEAGE } from './lineage.js';
import { AGENCY_OPERATIONS } from './lists/agency-operations.js';
import { CITY_OPERATIONS } from './lists/city-operations.js';
import { CLAUSE_OPERATIONS } from './lists/clause-operations.js';
import { CLUSTER_OPERATIONS } from './lists/cluster-operations.js';
import { LOOK_UP } from './lists/look-up.js';
import { POLICY_OPERATIONS } from './lists/policy-operations.js';
import { REGION_OPERATIONS } from './lists/region-operations.js';
import { SEARCH } from './lists/search.js';
import { TARGET_OPERATIONS } from './lists/target-operations.js';
import { MATRIX } from './matrix.js';
import { NEIGHBOURHOOD } from './neighbourhood.js';
import type { Operation } from './operation.js';
import { OVERLAPS } from './overlaps.js';
import { PARTNERS } from './partners.js';
import { PATHS } from './paths.js';
import { READING } from './reading.js';
import { RELEASE_CHANGES } from './release-changes.js';
import { RELEASES } from './releases.js';
import { TARGET_RANKING } from './target-ranking.js';

/** Everything that is published, in the order in which it is listed to people. */
export const OPERATIONS: readonly Operation[] = [
  CITY_LEADS,
  MATRIX,
  LEDGER,
  AGENCY_LOAD,
  PARTNERS,
  GAPS,
  OVERLAPS,
  COMPARE_POLICIES,
  PATHS,
  NEIGHBOURHOOD,
  TARGET_RANKING,
  LINEAGE,
  CITATIONS,
  CITE,
  READING,
  IN_FORCE,
  SEARCH,
  LOOK_UP,
  ...POLICY_OPERATIONS,
  ...CLAUSE_OPERATIONS,
  ...AGENCY_OPERATIONS,
  ...CITY_OPERATIONS,
  ...REGION_OPERATIONS,
  ...CLUSTER_OPERATIONS,
  ...TARGET_OPERATIONS,
  CORRECTIONS_LOG,
  RELEASES,
  RELEASE_CHANGES,
  DOCUMENT_VERSIONS,
  COMPLETENESS,
];
