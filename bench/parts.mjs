/** What can be measured, each `bench/<part>/run.mjs`, in the order in which all of them run. */
export const PARTS = [
  'side-by-side',
  'questions',
  'beside',
  'start',
  'ingest',
  'accuracy',
  'reading',
  'exchange',
  'explorer',
];

/** What only helps: to hold what is loaded, to read two results beside each other. */
export const HELPERS = ['hold', 'growth'];
