/**
 * As `Promise.all`, but where several fail, the first in the list is told: which of them fails soonest is a matter of chance, and a
 * question that is asked again should be answered the same.
 */
export async function allInOrder<const T extends readonly unknown[]>(
  all: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(all);
  return Promise.all(all);
}
