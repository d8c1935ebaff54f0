import { queryTimeout } from './query-timeout.js';

/** A moment by which a question must be answered. */
export interface Deadline {
  /** The time there was in all, for messages. */
  readonly timeMs: number;
  /** What is left of it; zero or less when it is over. */
  remainingMs(): number;
  /** What `work` brings, or QUERY_TIMEOUT at the moment itself; `giveUp` is then told, and nobody waits for `work` any more. */
  wait<T>(work: Promise<T>, giveUp?: () => void): Promise<T>;
}

/** Timers of Node count in 32 bits. */
const TIMER_MS_MAX = 2 ** 31 - 1;

/** So much time from now on, but never longer than the deadline around it. */
export function createDeadline(timeMs: number, around: Deadline | null = null): Deadline {
  if (around && around.remainingMs() <= timeMs) return around;
  const endsAt = performance.now() + timeMs;
  const remainingMs = (): number => endsAt - performance.now();
  return {
    timeMs,
    remainingMs,
    async wait(work, giveUp = () => undefined) {
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => {
            giveUp();
            reject(queryTimeout(timeMs));
          },
          Math.min(remainingMs(), TIMER_MS_MAX),
        );
      });
      try {
        return await Promise.race([work, over]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
