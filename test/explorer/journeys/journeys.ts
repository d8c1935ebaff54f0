import { AS_IT_WAS } from './as-it-was.js';
import { CITATIONS_AND_LINEAGE } from './citations-and-lineage.js';
import { CLUSTER_MAP } from './cluster-map.js';
import { CORRECTION } from './correction.js';
import { EVERY_VIEW } from './every-view.js';
import { GRAPH_PICTURE } from './graph-picture.js';
import type { Journey } from './journey.js';
import { MAIN_QUESTION } from './main-question.js';
import { MATRIX_CELLS } from './matrix-cells.js';
import { OWN_LOAD } from './own-load.js';
import { READING } from './reading.js';
import { TRUST_FIGURES } from './trust-figures.js';

import { WHAT_GOES_WRONG } from './what-goes-wrong.js';

/** In this order: what changes the graph comes last. */
export const JOURNEYS: readonly Journey[] = [
  MAIN_QUESTION,
  OWN_LOAD,
  CLUSTER_MAP,
  READING,
  CITATIONS_AND_LINEAGE,
  MATRIX_CELLS,
  GRAPH_PICTURE,
  TRUST_FIGURES,
  WHAT_GOES_WRONG,
  ...EVERY_VIEW,
  CORRECTION,
  AS_IT_WAS,
];
