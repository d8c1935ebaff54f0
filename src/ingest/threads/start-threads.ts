import { DomainError } from '../../domain/errors.js';
import { once } from '../../domain/once.js';
import type { KnownPolicy } from '../assemble/corpus.js';
import type { Gazetteers } from '../gazetteers.js';
import { ahead } from './ahead.js';
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
 * Extraction makes many small things that are soon let go. With more room for them collecting them takes less time, but each thread keeps
 * three times as much memory for good.
 */
const YOUNG_GENERATION_MB = 32;

/** Documents of so many characters keep their trees until they are assembled; others are parsed twice, which costs less than to keep them. */
const HELD_CHARACTERS_MAX = 500_000;
/** So many documents for each thread are under way: one large one must not keep the others waiting. */
const AHEAD = 4;

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
      const holders = new Map<string, Thread>();
      let room = HELD_CHARACTERS_MAX;
      const parsed = ahead(sources, count * AHEAD, async (source) => {
        const isHeld = source.characters <= room;
        if (isHeld) room -= source.characters;
        const text = await source.read();
        const { done, by } = await onAny((thread) => thread.run('parseSource', { source: text, isHeld }));
        if (isHeld) holders.set(source.id, by);
        return done;
      });
      const policies: KnownPolicy[] = [...known];
      for await (const some of parsed) policies.push(...some);
      await Promise.all(threads.map((thread) => thread.run('knowCorpus', policies)));
      yield* ahead(sources, count * AHEAD, async (source) => {
        const holder = holders.get(source.id);
        if (holder) return holder.run('assembleHeld', source.id);
        const text = await source.read();
        return (await onAny((thread) => thread.run('assembleSource', text))).done;
      });
    },
    close: once(async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    }),
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
