import { LOOK_UPS } from './look-ups.mjs';
import { TRAVERSALS } from './traversals.mjs';

/** Hand-written Cypher by question and shape, with how its rows become an answer. */
export const CYPHER = { ...TRAVERSALS, ...LOOK_UPS };
