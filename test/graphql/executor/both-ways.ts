import { HeaderMap } from '@apollo/server';
import { readConfig } from '../../../src/config.js';
import { createContext } from '../../../src/graphql/context.js';
import { createGraphqlServer } from '../../../src/graphql/create-graphql-server.js';
import { createSchema } from '../../../src/graphql/create-schema.js';
import type { GraphReader } from '../../../src/store/graph-store.js';
import { recordCalls } from '../../support/recording-reader.js';

/** What a client gets, as text, and what it cost the store. */
export interface Way {
  readonly body: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly calls: Readonly<Record<string, number>>;
}

const SCHEMA = createSchema();
const { limits } = readConfig({});
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

export interface BothWays {
  readonly ask: (
    reader: GraphReader,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<readonly [compiled: Way, plain: Way]>;
  readonly stop: () => Promise<void>;
}

/** The same question answered by compiled functions, where it can be, and by graphql-js alone. */
export function createBothWays(): BothWays {
  const [compiled, plain] = [serverOf(true), serverOf(false)];
  return {
    ask: async (reader, query, variables = {}) => [
      await answerOf(compiled, reader, query, variables),
      await answerOf(plain, reader, query, variables),
    ],
    stop: async () => {
      await Promise.all([compiled.stop(), plain.stop()]);
    },
  };
}

function serverOf(isCompiled: boolean): Server {
  return createGraphqlServer({ schema: SCHEMA, limits, report: () => undefined, logger: SILENT, isCompiled });
}

type Server = ReturnType<typeof createGraphqlServer>;

async function answerOf(
  server: Server,
  inner: GraphReader,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Way> {
  const { reader, calls } = recordCalls(inner);
  const http = { method: 'POST', headers: new HeaderMap(), search: '', body: {} };
  const answer = await server.executeOperation(
    { query, variables: { ...variables }, http },
    { contextValue: createContext({ reader, limits }) },
  );
  if (answer.body.kind !== 'single') throw new Error('The answer came in several parts.');
  const { data, errors, extensions } = answer.body.singleResult;
  return {
    // What was masked has an id of its own each time.
    body: JSON.stringify({ errors, data, extensions }).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id'),
    status: answer.http.status ?? 200,
    headers: [...answer.http.headers],
    calls,
  };
}
