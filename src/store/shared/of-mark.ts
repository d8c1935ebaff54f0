/**
 * Holds what is kept of one state of a store, which a mark tells: made empty where the mark is another than the last one, so that nothing
 * of a former state is left.
 */
export function createOfMark<T>(empty: () => T): (mark: string) => T {
  let last: { readonly mark: string; readonly kept: T } | null = null;
  return (mark) => {
    if (last?.mark !== mark) last = { mark, kept: empty() };
    return last.kept;
  };
}
