import * as cypher from '../cypher/filling-statements.js';
import { isBeingFilled } from '../ownership.js';
import type { Run } from '../run.js';

/** How often we say that we are alive: long before anybody takes us to be gone. */
const SIGN_OF_LIFE_MS = 5_000;

/** The mark of whoever fills a database, kept fresh whatever a statement takes. */
export interface Mark {
  /** Writes as long as the mark is ours. STORE_BUSY where another took us to be gone (we may have been asleep) and fills it now. */
  readonly write: Run;
  isLost(): boolean;
  stop(): Promise<void>;
  /** Says that all is there. STORE_BUSY as above: then nothing of ours is. */
  end(): Promise<void>;
}

export function keepMark(write: Run, filler: string): Mark {
  let isLost = false;
  let telling: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    telling = write(cypher.goOnFillingStatement(filler)).then(
      (rows) => {
        isLost = rows.length === 0;
      },
      // Where the server is away, what we write fails as well.
      () => undefined,
    );
  }, SIGN_OF_LIFE_MS);
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    await telling;
  };
  const refuseLost = (): void => {
    if (isLost) throw isBeingFilled();
  };
  return {
    isLost: () => isLost,
    stop,
    async write(statement) {
      refuseLost();
      return write(statement);
    },
    async end() {
      await stop();
      isLost = (await write(cypher.endFillingStatement(filler))).length === 0;
      refuseLost();
    },
  };
}
