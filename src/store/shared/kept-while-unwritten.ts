/**
 * What is long to read and changes seldom, kept until something is written. `mark` is one cheap look at what every such write changes,
 * also another process's. Looked at before and after, for what is read in between is of one state only where both are the same.
 */
export function createKeptWhileUnwritten<T>(): (
  mark: () => Promise<string>,
  read: () => Promise<T>,
) => Promise<T> {
  let kept: { readonly mark: string; readonly answer: T } | null = null;
  return async (mark, read) => {
    const wanted = await mark();
    if (kept?.mark === wanted) return kept.answer;
    const answer = await read();
    if ((await mark()) === wanted) kept = { mark: wanted, answer };
    return answer;
  };
}
