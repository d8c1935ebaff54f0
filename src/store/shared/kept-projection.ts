import type { MergeSummary } from '../../domain/graph-batch.js';
import type { Projection } from '../../projection/projection.js';
import type { Deadline } from './deadline.js';
import { queryTimeout } from './query-timeout.js';

/** The projection of a store, made when it is asked for and kept until the graph is another. */
export interface KeptProjection {
  /** Never of a former graph: `look` says which it is now. Fails with QUERY_TIMEOUT where it takes longer; what is being made is then there for the next one. */
  ask(look: LookAtMark, deadline: Deadline | null): Promise<Projection>;
  /**
   * The same where it is there already; else null, and then it is made for the next one where anybody has asked for it: to make it
   * takes more than most commands, which ask once and end.
   */
  atHand(look: LookAtMark): Promise<Projection | null>;
  /** What a merge made of the graph is made ready before it is asked for, where the former one was asked for. */
  afterMerge(summary: MergeSummary): MergeSummary;
}

/** A projection with the mark of the graph that it is of: two graphs never have the same. */
export interface MarkedProjection {
  readonly mark: string;
  readonly projection: Projection;
}

/** The mark of the graph as it is: one cheap look, as another process may have merged. */
type LookAtMark = () => Promise<string>;

interface KeptProjectionOptions {
  /** Makes the projection of the graph as it is; `former` may help. */
  readonly make: (former: MarkedProjection | null) => Promise<MarkedProjection>;
}

export function createKeptProjection({ make }: KeptProjectionOptions): KeptProjection {
  let kept: MarkedProjection | null = null;
  let making: Promise<MarkedProjection> | null = null;
  let isWanted = false;

  /** One at a time: whoever comes meanwhile waits for the same. */
  const makeOne = (): Promise<MarkedProjection> => {
    making ??= make(kept).then(
      (made) => {
        kept = made;
        making = null;
        return made;
      },
      (error: unknown) => {
        making = null;
        throw error;
      },
    );
    // Where nobody waits any more, nobody hears of a failure; the next one tries again.
    making.catch(() => undefined);
    return making;
  };
  const wait = async <T>(work: Promise<T>, deadline: Deadline | null): Promise<T> => {
    if (deadline && deadline.remainingMs() <= 0) throw queryTimeout(deadline.timeMs);
    return deadline ? deadline.wait(work) : work;
  };

  return {
    async ask(look, deadline) {
      isWanted = true;
      const wanted = await look();
      if (kept?.mark === wanted) return kept.projection;
      // What is being made may be of the graph before the last merge. What is begun from now on is not.
      const running = making;
      const made = await wait(running ?? makeOne(), deadline);
      if (running === null || made.mark === wanted) return made.projection;
      return (await wait(makeOne(), deadline)).projection;
    },
    async atHand(look) {
      const wanted = await look();
      if (kept?.mark === wanted) return kept.projection;
      if (isWanted) void makeOne();
      return null;
    },
    afterMerge(summary) {
      if (isWanted && summary.isNewRelease) void makeOne();
      return summary;
    },
  };
}
