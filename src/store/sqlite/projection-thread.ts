import { fileURLToPath } from 'node:url';
import type { Projection } from '../../projection/projection.js';
import { startOneThread } from '../shared/start-one-thread.js';
import type { ThreadFile } from './query-tasks.js';

/** Makes a whole projection on a thread that ends with it: what it takes to make one is several times of what is kept. */
export interface ProjectionThread {
  readonly make: () => Promise<Projection>;
  readonly close: () => Promise<void>;
}

const TASK = fileURLToPath(new URL('./projection-task.js', import.meta.url));
/** What is read is soon done with. */
const YOUNG_GENERATION_MB = 12;

export function createProjectionThread(given: ThreadFile): ProjectionThread {
  let end: () => Promise<void> = async () => undefined;
  return {
    async make() {
      const { made, close } = await startOneThread<Projection>({
        file: TASK,
        name: 'makeProjection',
        given,
        youngGenerationMb: YOUNG_GENERATION_MB,
      });
      end = close;
      return made.finally(close);
    },
    close: () => end(),
  };
}
