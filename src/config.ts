import { z } from 'zod';
import { DomainError } from './domain/errors.js';

/** An empty variable counts as one that is not set, as in `PORT= npm start`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);
const whole = (least: number, most: number, fallback: number) =>
  optional(z.coerce.number().int().min(least).max(most).default(fallback));
const text = (fallback: string) => optional(z.string().default(fallback));

const VARIABLES = z.object({
  /** Port that the server listens on; 0 takes a free one. */
  PORT: whole(0, 65_535, 4_000),
  /** Address that the server listens on; 0.0.0.0 to be reached from other machines. */
  HOST: text('127.0.0.1'),
  /** Processes that serve on the port together; one uses about one core. */
  PROCESSES: whole(1, 64, 1),
  /** SQLite file of the graph. */
  POLICY_GRAPH_STORE: text('policy-graph.db'),
  /** With it the graph is kept in Neo4j instead: bolt://, neo4j:// and their +s and +ssc forms. */
  NEO4J_URI: optional(
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'must look like neo4j://host:7687')
      .optional(),
  ),
  NEO4J_USER: text('neo4j'),
  NEO4J_PASSWORD: text(''),
  NEO4J_DATABASE: text('neo4j'),
  /** Most connections to each server of Neo4j. */
  NEO4J_POOL_SIZE: whole(1, 1_000, 100),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn')),
  /** Largest body of a request, in bytes. */
  BODY_BYTES_MAX: whole(1_000, 10_000_000, 100_000),
  /** Objects nested inside one another in a query. */
  QUERY_DEPTH_MAX: whole(1, 16, 10),
  /** Most nodes that an answer may hold, by the page sizes asked for. */
  QUERY_COST_MAX: whole(1, 10_000_000, 50_000),
  PAGE_SIZE_MAX: whole(1, 10_000, 100),
  /** Fields at the root of a query, aliases counted one by one. */
  QUERY_ROOT_FIELDS_MAX: whole(1, 1_000, 20),
  /** Aliases in the whole document. */
  QUERY_ALIASES_MAX: whole(0, 10_000, 100),
  QUERY_TOKENS_MAX: whole(100, 1_000_000, 5_000),
  /** Calls of the store for one request. */
  QUERY_STORE_CALLS_MAX: whole(1, 10_000, 30),
  /** For one request, in milliseconds. */
  QUERY_TIME_MS_MAX: whole(1, 600_000, 30_000),
  /** Where others reach the server behind a proxy, which must keep the paths; permalinks and feeds begin with it. */
  PUBLIC_URL: optional(
    z
      .string()
      .transform((url) => url.replace(/\/$/, ''))
      .refine(
        (url) => url !== '*' && isOrigin(url),
        'must look like https://policies.example.org, without a path',
      )
      .optional(),
  ),
  /** Sites whose pages may ask from a browser: `*`, or origins separated by commas. */
  CORS_ORIGINS: optional(
    z
      .string()
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .refine((list) => list.every(isOrigin), 'must be * or origins such as https://example.org, by commas')
      .default([]),
  ),
  /** Folder of the files of corrections, which every load applies and a decision is written into. */
  CORRECTIONS: text('corrections'),
  /** YAML file of people who may propose corrections and decide on them; without it nobody changes anything. */
  EDITORS: optional(z.string().optional()),
  /** JSON file of documents by id, as graphql-codegen's client preset writes it. */
  PERSISTED_DOCUMENTS: optional(z.string().optional()),
  /** With `true`, /graphql answers only the documents of that file. */
  PERSISTED_ONLY: optional(z.stringbool().default(false)),
});

function isOrigin(text: string): boolean {
  return text === '*' || /^https?:\/\/[^\s/?#,]+$/.test(text);
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** How many share the port; 1 where `serve` is one process. */
  readonly processes: number;
  readonly storeFile: string;
  /** Null where the graph is in a SQLite file. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
    readonly poolSize: number;
  } | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly bodyBytesMax: number;
  readonly limits: {
    readonly depthMax: number;
    readonly costMax: number;
    readonly pageSizeMax: number;
    readonly rootFieldsMax: number;
    readonly aliasesMax: number;
    readonly tokensMax: number;
    readonly storeCallsMax: number;
    readonly timeMs: number;
  };
  /** Without a slash at its end; null where the address is that of the request. */
  readonly publicUrl: string | null;
  /** Empty where no other site may ask from a browser; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Folder of their files; may not be there. */
  readonly corrections: string;
  /** Null where nobody may change anything. */
  readonly editorsFile: string | null;
  readonly persisted: {
    /** Null where documents are sent in full. */
    readonly file: string | null;
    /** Whether everything else is refused. */
    readonly isOnly: boolean;
  };
}

/** The names of all variables that are read; the docs must name each. */
export const CONFIG_VARIABLES: readonly string[] = Object.keys(VARIABLES.shape);

/** For what is read from now on, and for processes that this one begins: what the command line says goes before the environment. */
export function setPort(port: string): void {
  process.env.PORT = port;
}

/** The only reader of the environment. Fails with INVALID_CONFIG, naming the variable and what it should be. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const result = VARIABLES.safeParse(env);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new DomainError(
      'INVALID_CONFIG',
      `The environment cannot be used. ${faults.join('. ')}. Set it rightly, or unset it for the default.`,
      { variables: result.error.issues.map(({ path }) => path.join('.')) },
    );
  }
  const read = result.data;
  if (read.PERSISTED_ONLY && read.PERSISTED_DOCUMENTS === undefined) {
    throw new DomainError(
      'INVALID_CONFIG',
      'PERSISTED_ONLY=true needs PERSISTED_DOCUMENTS, the JSON file of the documents that are answered.',
      { variables: ['PERSISTED_DOCUMENTS'] },
    );
  }
  return {
    port: read.PORT,
    host: read.HOST,
    processes: read.PROCESSES,
    storeFile: read.POLICY_GRAPH_STORE,
    neo4j:
      read.NEO4J_URI === undefined
        ? null
        : {
            uri: read.NEO4J_URI,
            user: read.NEO4J_USER,
            password: read.NEO4J_PASSWORD,
            database: read.NEO4J_DATABASE,
            poolSize: read.NEO4J_POOL_SIZE,
          },
    logLevel: read.LOG_LEVEL,
    bodyBytesMax: read.BODY_BYTES_MAX,
    limits: {
      depthMax: read.QUERY_DEPTH_MAX,
      costMax: read.QUERY_COST_MAX,
      pageSizeMax: read.PAGE_SIZE_MAX,
      rootFieldsMax: read.QUERY_ROOT_FIELDS_MAX,
      aliasesMax: read.QUERY_ALIASES_MAX,
      tokensMax: read.QUERY_TOKENS_MAX,
      storeCallsMax: read.QUERY_STORE_CALLS_MAX,
      timeMs: read.QUERY_TIME_MS_MAX,
    },
    publicUrl: read.PUBLIC_URL ?? null,
    corsOrigins: read.CORS_ORIGINS,
    corrections: read.CORRECTIONS,
    editorsFile: read.EDITORS ?? null,
    persisted: { file: read.PERSISTED_DOCUMENTS ?? null, isOnly: read.PERSISTED_ONLY },
  };
}
