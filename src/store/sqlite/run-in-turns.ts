/** Takes the steps one by one; `breathe` is where others may have their turn. */
export async function runInTurns<T>(steps: Generator<void, T>, breathe: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}
