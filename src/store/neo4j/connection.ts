import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { DomainError } from '../../domain/errors.js';
import type { Deadline } from '../shared/deadline.js';
import { queryTimeout } from '../shared/query-timeout.js';
import type { Statement } from './cypher/statement.js';
import {
  addressProblem,
  explainNeo4jError,
  isDeadlock,
  isWorthAnotherTry,
  lacksMemory,
} from './explain-neo4j-error.js';
import type { Run } from './run.js';
import { type Rows, takeRows, valuesOf } from './take-rows.js';

export interface ConnectionOptions {
  /** `bolt://host:7687`, `neo4j://…`, or with `+s` for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How long to wait for a connection, for the answer to a question, and for a whole merge. */
  readonly connectTimeoutMs?: number;
  readonly readTimeoutMs?: number;
  readonly mergeTimeoutMs?: number;
  /** Most connections to each server; each question and each merge has one as long as it runs. */
  readonly poolSize?: number;
  /** Told of every statement that is sent: for tests and logs. */
  readonly observe?: (statement: Statement) => void;
}

/** One driver, its limits, and its failures in our words. */
export interface Connection {
  /**
   * One auto-commit statement, tried again where the server says that it is worth it. At the deadline it ends with
   * QUERY_TIMEOUT, on the server too: also where that says nothing. `told` hears of which state of the database the answer is:
   * its bookmark, which every commit changes.
   */
  read(statement: Statement, deadline?: Deadline | null, told?: (state: string) => void): Promise<Rows>;
  /** One auto-commit statement that writes; tried again only where the server took it back to end a deadlock. */
  write(statement: Statement): Promise<Rows>;
  /** Statements in one transaction: all or nothing. Begun again where the server says that it is worth it. */
  transact<T>(work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T>;
  /** Safe to call twice. */
  close(): Promise<void>;
}

const READ_TRIES = 3;
const WRITE_TRIES = 5;
const FIRST_PAUSE_MS = 100;
const RETRY_MS_MAX = 5_000;
/** The driver waits for ever for whoever takes a connection and then says nothing; we do not. */
const CLOSE_MS_MAX = 2_000;

/** Connects when first asked, never here. Throws INVALID_CONFIG where the address is none. */
export function createConnection(options: ConnectionOptions): Connection {
  const { database, observe = () => undefined } = options;
  const { readTimeoutMs = 30_000, mergeTimeoutMs = 10 * 60_000 } = options;
  const driver = createDriver(options);
  // What this store wrote it also reads, whichever member of a cluster answers.
  const bookmarkManager = neo4j.bookmarkManager();
  let isClosed = false;

  async function inSession<T>(
    mode: 'READ' | 'WRITE',
    use: (session: Session) => Promise<T>,
    deadline: Deadline | null = null,
  ): Promise<T> {
    if (isClosed) throw new DomainError('STORE_UNAVAILABLE', 'The store is closed.');
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: mode });
    const close = (): Promise<void> => session.close().catch(() => undefined);
    const work = async (): Promise<T> => {
      try {
        return await use(session);
      } catch (error) {
        throw explainNeo4jError(error, options, deadline && Math.min(deadline.timeMs, readTimeoutMs));
      } finally {
        await close();
      }
    };
    // To close a session that waits for an answer tells the server to stop at once.
    return deadline ? deadline.wait(work(), () => void close()) : work();
  }

  function readOnce(session: Session, statement: Statement, deadline: Deadline | null): Promise<Rows> {
    const left = deadline?.remainingMs() ?? readTimeoutMs;
    if (deadline && left <= 0) throw queryTimeout(deadline.timeMs);
    observe(statement);
    // Zero would be no limit at all.
    const timeout = Math.max(1, Math.ceil(Math.min(left, readTimeoutMs)));
    return takeRows(withoutStack(() => session.run(statement.text, statement.parameters, { timeout })));
  }

  return {
    read: (statement, deadline = null, told = () => undefined) =>
      inSession(
        'READ',
        async (session) => {
          for (let tried = 1; ; tried += 1) {
            try {
              const rows = await readOnce(session, statement, deadline);
              told(session.lastBookmarks().join(' '));
              return rows;
            } catch (error) {
              if (tried === READ_TRIES || !isWorthAnotherTry(error)) throw error;
              await sleep(FIRST_PAUSE_MS * 4 ** (tried - 1));
            }
          }
        },
        deadline,
      ),
    write: (statement) =>
      inSession('WRITE', async (session) => {
        const { text, parameters } = statement;
        for (let tried = 1; ; tried += 1) {
          observe(statement);
          try {
            const { records } = await session.run(text, parameters, { timeout: mergeTimeoutMs });
            return records.map(valuesOf);
          } catch (error) {
            if (tried === WRITE_TRIES || !isDeadlock(error)) throw error;
            await sleep(FIRST_PAUSE_MS * tried);
          }
        }
      }),
    transact: (work, timeoutMs = mergeTimeoutMs) =>
      inSession('WRITE', (session) =>
        session.executeWrite((transaction) => work(runnerOf(transaction, options)), {
          timeout: timeoutMs,
        }),
      ),
    async close() {
      isClosed = true;
      await withinMs(driver.close(), CLOSE_MS_MAX);
    },
  };
}

/**
 * The driver writes down with each result where in the code it was asked for. We say errors in our own words, and to write that down is a tenth of
 * the CPU of a light question.
 */
function withoutStack<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function withinMs(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

function createDriver(options: ConnectionOptions): Driver {
  const { uri, user, password, connectTimeoutMs = 5_000, poolSize = 100 } = options;
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: connectTimeoutMs,
      connectionAcquisitionTimeout: 2 * connectTimeoutMs,
      maxConnectionPoolSize: poolSize,
      maxTransactionRetryTime: RETRY_MS_MAX,
      // All our integers are small: offsets, lines, positions.
      disableLosslessIntegers: true,
      // We try again ourselves, and count the tries.
      disableAutoCommitRetries: true,
      // Hints on missing labels and plans, meant for people at a console.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  } catch (error) {
    throw addressProblem(error, uri);
  }
}

function runnerOf(transaction: ManagedTransaction, options: ConnectionOptions): Run {
  return async (statement) => {
    options.observe?.(statement);
    const parameters = { ...statement.parameters };
    const rows: (readonly unknown[])[] = [];
    try {
      for await (const record of transaction.run(statement.text, parameters)) rows.push(valuesOf(record));
      forget(parameters);
      return rows;
    } catch (error) {
      // The driver would begin the whole transaction again, which may take minutes, to run out of memory once more.
      throw lacksMemory(error) ? explainNeo4jError(error, options) : error;
    }
  };
}

/**
 * The driver keeps the result of every statement until the transaction ends, and with it what was sent: of a merge of a
 * million relationships that would be all of it, in memory. Read record by record, it keeps none of what came back.
 */
function forget(parameters: Record<string, unknown>): void {
  for (const name of Object.keys(parameters)) delete parameters[name];
}
