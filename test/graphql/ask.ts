import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { readConfig } from '../../src/config.js';
import { createContext } from '../../src/graphql/context.js';
import { createGraphqlServer } from '../../src/graphql/create-graphql-server.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import type { HiddenFailure } from '../../src/graphql/format-error.js';
import { NO_PAST } from '../../src/releases/no-past.js';
import type { Past } from '../../src/releases/past.js';
import type { GraphReader } from '../../src/store/graph-store.js';

/** Made once for all questions of a test file: it takes longer than to answer most of them. */
let schema: ReturnType<typeof createSchema> | null = null;
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions?: unknown;
  /** What was kept from the caller. */
  readonly hidden: readonly HiddenFailure[];
}

/** Asks the whole GraphQL server, without a transport: plugins, limits and error formatting included. */
export async function ask(
  reader: GraphReader,
  query: string,
  variables: Record<string, unknown> = {},
  env: Readonly<Record<string, string>> = {},
  /** Of the request. */
  asked: Readonly<Record<string, string>> = {},
  past: Past = NO_PAST,
): Promise<Answer> {
  const hidden: HiddenFailure[] = [];
  const { limits } = readConfig(env);
  schema ??= createSchema();
  const server = createGraphqlServer({
    schema,
    limits,
    report: (failure) => hidden.push(failure),
    logger: SILENT,
  });
  const { body, http } = await server.executeOperation(
    {
      query,
      variables,
      http: { method: 'POST', headers: new HeaderMap(Object.entries(asked)), search: '', body: {} },
    },
    { contextValue: createContext({ reader, limits, past }) },
  );
  await server.stop();
  if (body.kind !== 'single') throw new Error('The answer came in several parts.');
  // As a client sees it: no prototypes, no undefined.
  const { data, errors, extensions } = JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors } : {}),
    ...(extensions ? { extensions } : {}),
    status: http.status ?? 200,
    headers: Object.fromEntries(http.headers),
    hidden,
  };
}
