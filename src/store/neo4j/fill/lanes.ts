/** Works side by side, so many at once: while the database works for one, we make the next ready. */
export interface Lanes {
  /** Begins as soon as a lane is free, and does not wait for the end. Throws what an earlier work has thrown. */
  begin(work: () => Promise<void>): Promise<void>;
  /** When all have ended. Throws what the first of them has thrown. */
  end(): Promise<void>;
  /** When nothing runs any more, whatever came of it. */
  rest(): Promise<void>;
}

export function createLanes(count: number): Lanes {
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  const refuseFailed = (): void => {
    if (failure) throw failure.error;
  };
  const rest = async (): Promise<void> => {
    await Promise.all(running);
  };
  return {
    rest,
    async begin(work) {
      while (running.size >= count) await Promise.race(running);
      refuseFailed();
      const job: Promise<void> = work()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => running.delete(job));
      running.add(job);
    },
    async end() {
      await rest();
      refuseFailed();
    },
  };
}
