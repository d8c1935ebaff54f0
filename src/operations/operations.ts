import { CITY_LEADS } from './city-leads.js';
import { COMPLETENESS } from './completeness.js';
import type { Operation } from './operation.js';
import { PATHS } from './paths.js';
import { TARGET_RANKING } from './target-ranking.js';

/** Everything that is published, in the order in which it is listed to people. */
export const OPERATIONS: readonly Operation[] = [CITY_LEADS, PATHS, TARGET_RANKING, COMPLETENESS];
