/** What can be measured, each `bench/<part>/run.mjs`, in the order in which all of them run. */
export const PARTS = ['side-by-side', 'questions', 'beside', 'start', 'reading', 'exchange', 'explorer'];

/** What only helps to measure. */
export const HELPERS = ['hold'];
