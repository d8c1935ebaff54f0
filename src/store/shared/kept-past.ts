import { keepLast } from '../../domain/keep-last.js';
import type { SourceVersion } from '../../domain/release.js';
import type { ChangeCount, ChangesRequest, GraphHistory } from '../graph-history.js';
import { createKeptWhileUnwritten } from './kept-while-unwritten.js';
import { createOfMark } from './of-mark.js';

type Past = Pick<GraphHistory, 'versions' | 'changes'>;

/** Most questions about changes of which the counts are kept; each is a few dozen numbers. */
const COUNTS_MAX = 100;

/**
 * What a store says of its past, kept until something is written: every version of every source, and how much is different between
 * two releases, for which every row may have to be looked at. `mark` is one cheap look at what every release changes; before and
 * after, for what is read in between is of one state only where both are the same.
 */
export function createKeptPast(): (mark: () => Promise<string>, past: Past) => Past {
  const keptVersions = createKeptWhileUnwritten<readonly SourceVersion[]>();
  /** By all that is asked of changes but the page. */
  const countsOf = createOfMark(() => new Map<string, readonly ChangeCount[]>());
  return (mark, past) => ({
    versions: () => keptVersions(mark, () => past.versions()),

    async changes(request) {
      if (!request.page.withTotal) return past.changes(request);
      const before = await mark();
      const key = keyOf(request);
      const counts = countsOf(before).get(key);
      if (!counts) {
        const page = await past.changes(request);
        if (page.counts && (await mark()) === before)
          keepLast(countsOf(before), key, page.counts, COUNTS_MAX);
        return page;
      }
      const page = await past.changes({ ...request, page: { ...request.page, withTotal: false } });
      return { ...page, counts, totalCount: counts.reduce((sum, { count }) => sum + count, 0) };
    },
  });
}

function keyOf({ since, until, sourceId, labels, types }: ChangesRequest): string {
  return JSON.stringify([since, until, sourceId, labels, types]);
}
