import { LOOK_UPS } from './look-ups.mjs';
import { TRAVERSALS } from './traversals.mjs';

/** Hand-written SQL by question and shape, for the questions that are walks or look-ups. */
export const SQL = { ...TRAVERSALS, q3h: TRAVERSALS.q3, ...LOOK_UPS };
