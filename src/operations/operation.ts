import { askedAsOf } from './asked-as-of.js';

/**
 * A question as it is published: one GraphQL query with one root field, whose variables are its parameters. REST links, CLI
 * commands, MCP tools and the OpenAPI description are made from it, so that each says the same.
 */
export interface Operation {
  /** `agency-load`: the command, the tool (with `_`), and the link `/v1/agency-load`. */
  readonly name: string;
  readonly title: { readonly en: string; readonly zh: string };
  /**
   * The text of the query. A variable of a scalar, an enum or a list of these is one parameter of the same name; one of an
   * input type stands for the fields of that type, one parameter each: of `$filter` by their names, of others behind its
   * name (`$sort`: `sortField`). Arguments are explained in `schema/`.
   */
  readonly document: string;
  /** Path under `/v1` where it is not the name: `/policies/{id}`, with the names of required variables. */
  readonly path?: string;
  /** Values, by the names of its parameters, for which the seeds have an answer: for examples in the docs, and for tests. */
  readonly example: Readonly<Record<string, unknown>>;
  /** The value of the root field as rows for CSV; null where there was nothing (an unknown id). */
  readonly table: (answer: unknown) => Table;
  /** Sentences on the lists of an answer that hold fewer than the counts beside them say, and on what brings the rest. Left out: there are no such lists. */
  readonly leavesOut?: (answer: unknown) => readonly string[];
}

/** The part of an operation that is asked; what is not published needs no more. */
export type Query = Pick<Operation, 'name' | 'document'>;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | boolean | null;

/**
 * States the shape of the answer that `table` reads; the document must select it. Every question can be asked as of a release,
 * but those that tell of all releases.
 */
export function defineOperation<A>(
  definition: Omit<Operation, 'table' | 'leavesOut'> & {
    readonly table: (answer: A) => Table;
    readonly leavesOut?: (answer: A) => readonly string[];
    /** True for what tells of all releases. Left out: false. */
    readonly isOfAllReleases?: boolean;
  },
): Operation {
  const { isOfAllReleases = false, table, leavesOut, ...operation } = definition;
  const document = isOfAllReleases ? operation.document : askedAsOf(operation.document);
  return {
    ...operation,
    document,
    table: (answer) => table(answer as A),
    ...(leavesOut && { leavesOut: (answer: unknown) => leavesOut(answer as A) }),
  };
}
