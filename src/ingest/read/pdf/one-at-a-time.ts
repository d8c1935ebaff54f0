let last: Promise<unknown> = Promise.resolve();

/**
 * Does `work` when all that was given before is done. pdf.js runs in our own thread: two documents at a time would not
 * be read sooner, they would only hold more memory and use up each other's time limits.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}
