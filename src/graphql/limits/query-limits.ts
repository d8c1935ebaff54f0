/** What one query may ask for. `src/config.ts` has the defaults. */
export interface QueryLimits {
  /** Objects nested inside one another, counting `edges { node }` and `nodes` as one. */
  readonly depthMax: number;
  /** Most nodes that an answer may hold, by the page sizes asked for, and that its questions look at. */
  readonly costMax: number;
  readonly pageSizeMax: number;
  /** Fields at the root, aliases counted one by one: each is a store call or more. */
  readonly rootFieldsMax: number;
  /** Aliases in the whole document. */
  readonly aliasesMax: number;
  readonly tokensMax: number;
  /** How often one request may ask the store. */
  readonly storeCallsMax: number;
  /** For one request; what is not answered by then is stopped, in the store as well. */
  readonly timeMs: number;
}
