import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '../context.js';

/** One execution of a compiled query. */
export interface Run {
  readonly context: GraphqlContext;
  readonly variables: Readonly<Record<string, unknown>>;
  /** By the number of the place, as they are come to. */
  readonly places: (Place | undefined)[];
  /** The answer is not whole before this promise is kept and its value put where it belongs. */
  readonly later: (promise: PromiseLike<unknown>, put: (value: unknown) => void) => void;
  /**
   * False while the answer may be worked on. Else `goOn` is called, once, when it is its turn again, and the answer is not whole before.
   * `hasWorked`: enough for a look at the clock.
   */
  readonly rest: (hasWorked: boolean, goOn: () => void) => boolean;
  /** How often `later` was asked for. */
  laterCount: number;
  /** Whether a long list may be a `WrittenList` in the answer. */
  readonly mayWrite: boolean;
  /** While items of one are completed, which shall be whole at once: nothing in them rests, and none of their lists is one. */
  isWriting: boolean;
}

/** What all objects at one place of a query share while it is executed. */
export interface Place {
  readonly args: Readonly<Record<string, unknown>>;
  readonly info: GraphQLResolveInfo;
  /** What a resolver made with `resolverAtPlace` has worked out for this place. */
  readonly resolve: ((source: never) => unknown) | null;
}

/**
 * Thrown where a query goes a way that is not compiled, an error or a null where none may be among them; nobody sees it,
 * as graphql-js does the whole again.
 */
export const UNUSUAL = new Error('This is for graphql-js.');

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
