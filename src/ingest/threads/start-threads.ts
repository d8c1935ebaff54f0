import { DomainError } from '../../domain/errors.js';
import type { KnownPolicy } from '../assemble/corpus.js';
import type { Gazetteers } from '../gazetteers.js';
import type { IngestEngine } from './ingest-engine.js';
import type * as tasks from './thread-tasks.js';

type Tasks = typeof tasks;

/** One thread; its tasks run one after the other, in the order in which they were given. */
interface Thread {
  run<T extends keyof Tasks>(
    task: T,
    argument: Parameters<Tasks[T]>[0],
  ): Promise<Awaited<ReturnType<Tasks[T]>>>;
  stop(): Promise<void>;
}

/**
 * Extraction makes many small things that are soon let go: with room for them, collecting them takes a fifth of the time
 * less (bench/README.md).
 */
const YOUNG_GENERATION_MB = 192;

/**
 * The engine on several threads. Each is a pool of its own, because a tree stays in the thread that parsed it: only the
 * text goes there, and only what would be loaded comes back.
 */
export async function startThreads(
  gazetteers: Gazetteers,
  count: number,
  file: string,
): Promise<IngestEngine> {
  const threads = await Promise.all(Array.from({ length: count }, () => startThread(gazetteers, file)));
  const waiting = [...threads];
  const wanting: ((thread: Thread) => void)[] = [];
  const free = (thread: Thread): void => {
    const next = wanting.shift();
    if (next === undefined) waiting.push(thread);
    else next(thread);
  };
  /** Runs a task on the first thread that is free, and says which it was. */
  const onAny = async <T>(
    work: (thread: Thread) => Promise<T>,
  ): Promise<{ readonly done: T; readonly by: Thread }> => {
    const by = waiting.shift() ?? (await new Promise<Thread>((take) => wanting.push(take)));
    try {
      return { done: await work(by), by };
    } finally {
      free(by);
    }
  };
  return {
    threads: count,
    async read(path) {
      const { done } = await onAny((thread) => thread.run('readFile', path));
      if ('refusal' in done)
        throw new DomainError(done.refusal.code, done.refusal.message, done.refusal.details);
      return done;
    },
    async *batchesOf(sources, known) {
      const parsed = await Promise.all(
        sources.map((source) => onAny((thread) => thread.run('parseSource', source))),
      );
      const policies: KnownPolicy[] = [...known, ...parsed.flatMap(({ done }) => done)];
      await Promise.all(threads.map((thread) => thread.run('knowCorpus', policies)));
      const batches = sources.map((source, at) =>
        (parsed[at] as { by: Thread }).by.run('assembleHeld', source.id),
      );
      // A failure is told where its source stands in the order; until then it must not count as unhandled.
      for (const batch of batches) batch.catch(() => {});
      for (const batch of batches) yield await batch;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

async function startThread(gazetteers: Gazetteers, file: string): Promise<Thread> {
  // Loaded only here: a small load needs no pool.
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: file,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    workerData: gazetteers,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  return {
    run: (name, argument) => pool.run(argument, { name }),
    stop: () => pool.destroy(),
  };
}
