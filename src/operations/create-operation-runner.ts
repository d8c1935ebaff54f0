import type { GraphQLSchema } from 'graphql';
import { createContext } from '../graphql/context.js';
import { createGraphqlServer, type GraphqlLogger } from '../graphql/create-graphql-server.js';
import type { HiddenFailure } from '../graphql/format-error.js';
import type { QueryLimits } from '../graphql/limits/query-limits.js';
import { NO_PAST } from '../releases/no-past.js';
import type { Past } from '../releases/past.js';
import type { GraphReader } from '../store/graph-store.js';
import type { Query } from './operation.js';
import { parametersOf } from './parameters-of.js';
import { runOperation } from './run-operation.js';
import { variablesOf } from './variables-of.js';

/** Answers published questions without a port: for the command line and for agents. */
export interface OperationRunner {
  /** `given` are values by the names of the parameters. Fails as `variablesOf` and `runOperation` do. */
  run(operation: Query, given: Readonly<Record<string, unknown>>): Promise<unknown>;
  stop(): Promise<void>;
}

export async function createOperationRunner(options: {
  readonly reader: GraphReader;
  /** As `createSchema` makes it. */
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  /** Told what is masked from the caller. */
  readonly report: (failure: HiddenFailure) => void;
  /** Where the server is to which addresses in answers lead; left out: they are not there. */
  readonly base?: string | null;
  /** Left out: only the present is asked. */
  readonly past?: Past;
}): Promise<OperationRunner> {
  const { schema, reader, limits, report, past = NO_PAST } = options;
  const base = options.base ?? '';
  const server = createGraphqlServer({ schema, limits, report, logger: SILENT });
  await server.start();
  return {
    run: async (operation, given) => {
      const variables = variablesOf(parametersOf(schema, operation), given);
      return runOperation(server, createContext({ reader, limits, past, base }), operation, variables);
    },
    stop: () => server.stop(),
  };
}

/** Standard output is for answers, standard error for people; Apollo has nothing to tell either. */
const SILENT: GraphqlLogger = { debug() {}, info() {}, warn() {}, error() {} };
