import { type Editing, NO_EDITING } from '../../graphql/editing.js';

/** What a request may change, by the header `Authorization` that it bears. */
export type EditingOf = (authorization: string | undefined) => Editing;

export const NOBODY: EditingOf = () => NO_EDITING;
