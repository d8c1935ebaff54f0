import { LOOK_UPS } from './look-ups.mjs';
import { TRAVERSALS } from './traversals.mjs';

/** Hand-written SQL by question and shape. */
export const SQL = { ...TRAVERSALS, ...LOOK_UPS };
