import { LOOK_UPS } from './look-ups.mjs';
import { RANKED } from './ranked.mjs';
import { TRAVERSALS } from './traversals.mjs';

/** Hand-written Cypher by question and shape, with how its rows become an answer. */
export const CYPHER = { ...TRAVERSALS, q3h: TRAVERSALS.q3, ...LOOK_UPS, ...RANKED };
