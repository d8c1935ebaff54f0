import type { SourceRecord } from '../../domain/graph-batch.js';

/**
 * The sources of a store, kept until something is written: every answer says what it rests on, and to read them all anew takes longer
 * than most answers. `mark` is one cheap look at what every write changes, also another process's, and one that makes no release.
 * Looked at before and after, for what is read in between is of one state only where both are the same.
 */
export function createKeptSources(): (
  mark: () => Promise<string>,
  read: () => Promise<readonly SourceRecord[]>,
) => Promise<readonly SourceRecord[]> {
  let kept: { readonly mark: string; readonly sources: readonly SourceRecord[] } | null = null;
  return async (mark, read) => {
    const wanted = await mark();
    if (kept?.mark === wanted) return kept.sources;
    const sources = await read();
    if ((await mark()) === wanted) kept = { mark: wanted, sources };
    return sources;
  };
}
