/** What becomes of each item, in their order; so many are under way at once. A failure is told where its item stands. */
export async function* ahead<T, R>(
  items: readonly T[],
  count: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, void> {
  const running: Promise<R>[] = [];
  for (let next = 0; next < items.length || running.length > 0; ) {
    while (next < items.length && running.length < count) {
      const outcome = work(items[next++] as T);
      // Until it is its turn a failure must not count as unhandled.
      outcome.catch(() => {});
      running.push(outcome);
    }
    yield await (running.shift() as Promise<R>);
  }
}
