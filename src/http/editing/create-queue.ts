import { DomainError } from '../../domain/errors.js';

/** Most that wait for their turn. */
const WAITING_MAX = 200;

/** Does one after the other, in the order in which they came. Fails with STORE_BUSY where too many wait. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (work) => {
    if (waiting >= WAITING_MAX) {
      return Promise.reject(
        new DomainError('STORE_BUSY', `${waiting} changes wait already. Try again in a few seconds.`),
      );
    }
    waiting += 1;
    const done = last.then(work).finally(() => {
      waiting -= 1;
    });
    last = done.catch(() => undefined);
    return done;
  };
}
