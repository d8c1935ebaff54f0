import { madeOf, type Outcome } from './outcome.js';

/** A thread that does one thing. */
export interface OneThread<T> {
  /** Rejects with what the thread failed with. */
  readonly made: Promise<T>;
  /** Ends the thread, also in the midst of its work. */
  readonly close: () => Promise<void>;
}

interface ThreadTask {
  /** The built module, and which of its functions answers an `Outcome`. */
  readonly file: string;
  readonly name: string;
  /** What the module finds as `workerData`; it is copied. */
  readonly given: unknown;
  /** Room for what is short-lived, in megabytes. */
  readonly youngGenerationMb: number;
}

export async function startOneThread<T>({
  file,
  name,
  given,
  youngGenerationMb,
}: ThreadTask): Promise<OneThread<T>> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<undefined, Outcome<T>>({
    filename: file,
    minThreads: 1,
    maxThreads: 1,
    workerData: given,
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
  });
  const made = pool.run(undefined, { name }).then(madeOf);
  // It may fail long before anybody waits for it.
  made.catch(() => undefined);
  return { made, close: () => pool.destroy() };
}
