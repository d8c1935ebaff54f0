/** Takes all steps at once, for work that may also be done in turns; gives what it gives. */
export function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Takes the steps one by one; `breathe` is where others may have their turn. */
export async function runInTurns<T>(steps: Generator<void, T>, breathe: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}
