import { LOOK_UPS } from './look-ups.mjs';
import { PATHS_AND_SEARCH } from './paths-and-search.mjs';
import { RANKED } from './ranked.mjs';
import { TRAVERSALS } from './traversals.mjs';

/**
 * The questions, each written twice for equal answers: same fields, same limits, same order. `starts` gives the variables
 * of the requests in turn, from what is loaded; `variables` what a side makes of them, `take` what of its answer is compared.
 * All sides order by the place in the text, since a page without an order would be any page; where several edges join two
 * nodes, the key decides. What the floor is asked stands in `floor/`, by the same names.
 */
export const QUESTIONS = [...TRAVERSALS, ...LOOK_UPS, ...RANKED, ...PATHS_AND_SEARCH].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
