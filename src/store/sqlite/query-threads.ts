import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { DomainError } from '../../domain/errors.js';
import type { Projection } from '../../projection/projection.js';
import { createDeadline, type Deadline } from '../shared/deadline.js';
import { queryTimeout } from '../shared/query-timeout.js';
import { createProjectionThread } from './projection-thread.js';
import type { QueryOutcome, QueryTask, RenewTask, ThreadFile } from './query-tasks.js';
import type { Sql } from './sql-text.js';
import type { Row } from './walk-rows.js';

/** Threads that answer what would keep this one from answering others. */
export interface QueryThreads {
  readonly ask: (question: Sql, deadline: Deadline) => Promise<readonly Row[]>;
  /** The projection of the graph as it is by then; a former one saves work. */
  readonly project: (former: Projection | null) => Promise<Projection>;
  readonly close: () => Promise<void>;
}

const TASKS = fileURLToPath(new URL('./query-tasks.js', import.meta.url));
/** One question that takes long must not keep all others of its kind waiting; more threads than cores serve nobody. */
const THREADS = Math.min(Math.max(2, availableParallelism() - 1), 8);
const IDLE_MS = 60_000;
/** A thread stops by itself when its time is over; whoever asked does not wait longer than so much for it. */
const GRACE_MS = 100;
/** Where it is busy with what cannot be stopped, it is ended so much later: that it is only slow is likelier, and to end it amid a statement is rough. */
const END_MS = 10_000;

/**
 * Each thread reads this very file through a connection of its own; none is started before the first question. Null for
 * a graph in memory, which only this thread can read, and for source code that was not built, which no thread can run.
 */
export function createQueryThreads({ file, identity }: ThreadFile): QueryThreads | null {
  if (file === ':memory:' || !existsSync(TASKS)) return null;
  const projectionThread = createProjectionThread({ file, identity });
  let starting: Promise<Pool> | null = null;
  let isClosed = false;
  const started = async (): Promise<Pool> => {
    if (isClosed) throw new DomainError('STORE_UNAVAILABLE', `The store ${file} is closed.`);
    starting ??= startPool({ file, identity });
    return starting;
  };
  return {
    async ask(question, deadline) {
      const pool = await started();
      const { timeMs } = deadline;
      const remainingMs = deadline.remainingMs();
      if (remainingMs <= 0) throw queryTimeout(timeMs);
      const end = new AbortController();
      const ending = setTimeout(() => end.abort(), remainingMs + END_MS);
      const task = { question, endsAt: Date.now() + remainingMs, timeMs };
      const running = pool
        .run(task, { name: 'answer', signal: end.signal })
        .finally(() => clearTimeout(ending));
      // Where nobody waits any more, nobody hears that it was ended.
      running.catch(() => undefined);
      let isOver = false;
      try {
        const waiting = createDeadline(remainingMs + GRACE_MS).wait(running, () => {
          isOver = true;
        });
        const outcome = answered(await waiting);
        return 'rows' in outcome ? outcome.rows : [];
      } catch (error) {
        throw isOver ? queryTimeout(timeMs) : error;
      }
    },
    async project(former) {
      const pool = await started();
      const outcome = former && answered(await pool.run({ former }, { name: 'renew' }));
      const renewed = outcome && 'renewed' in outcome ? outcome.renewed : null;
      return renewed ?? projectionThread.make();
    },
    async close() {
      isClosed = true;
      await projectionThread.close();
      await (await starting)?.destroy();
    },
  };
}

type Pool = Piscina<QueryTask | RenewTask, QueryOutcome>;

async function startPool(file: ThreadFile): Promise<Pool> {
  // Loaded only here: short commands need no threads.
  const { Piscina } = await import('piscina');
  return new Piscina({
    filename: TASKS,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    concurrentTasksPerWorker: 1,
    workerData: file,
  });
}

type Failure = Extract<QueryOutcome, { readonly refusal: unknown } | { readonly failure: unknown }>;

/** What was answered; throws where the thread failed. */
function answered(outcome: QueryOutcome): Exclude<QueryOutcome, Failure> {
  if ('refusal' in outcome) {
    const { code, message, details } = outcome.refusal;
    throw new DomainError(code, message, details);
  }
  if ('failure' in outcome)
    throw Object.assign(new Error(outcome.failure.message), { code: outcome.failure.code });
  return outcome;
}
