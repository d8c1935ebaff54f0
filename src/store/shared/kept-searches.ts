import { keepLast } from '../../domain/keep-last.js';
import type { GraphReader, SearchPage, SearchRequest } from '../graph-store.js';
import { checkSearch } from './check-search.js';
import { createOfMark } from './of-mark.js';

type Search = GraphReader['search'];
type Counts = NonNullable<SearchPage['countsByLabel']>;

/** Of one state of the store. */
interface Kept {
  /** By the whole request. */
  readonly pages: Map<string, SearchPage>;
  /** By all that is asked but the page: they are those of every page. */
  readonly counts: Map<string, Counts>;
}

/** Most requests that are remembered, and hits on a page that is; each is an id and a cursor. */
const REQUESTS_MAX = 200;
const HITS_MAX = 100;

/**
 * What searches found, kept until something is written: to count the hits of a frequent word, all of them must be met, and of many that are
 * equally short the first by id are known only when all are read. `mark` is one cheap look at what every write changes; before and
 * after, for what is read in between is of one state only where both are the same.
 */
export function createKeptSearches(): (mark: () => Promise<string>, search: Search) => Search {
  const keptOf = createOfMark<Kept>(() => ({ pages: new Map(), counts: new Map() }));
  return (mark, search) => async (request) => {
    // What is wrong with a request is said, also when its time is over.
    checkSearch(request);
    const before = await mark();
    const [ofPage, ofCounts] = keysOf(request);
    const page = keptOf(before).pages.get(ofPage);
    const counts = request.page.withTotal ? keptOf(before).counts.get(ofCounts) : undefined;
    const answer = page ?? (counts ? withCounts(await search(uncounted(request)), counts) : await search(request));
    // What is written meanwhile may have other counts.
    if (page === undefined && (await mark()) !== before) return counts ? search(request) : answer;
    const { pages, counts: all } = keptOf(before);
    if (answer.items.length + (answer.bestOfEach?.length ?? 0) <= HITS_MAX) keepLast(pages, ofPage, answer, REQUESTS_MAX);
    if (answer.countsByLabel) keepLast(all, ofCounts, answer.countsByLabel, REQUESTS_MAX);
    return answer;
  };
} // biome-ignore format: one screen

function keysOf({ words, labels, policyIds, page, bestOfEach }: SearchRequest): readonly [string, string] {
  const { first, after, withTotal, backwards, withNext } = page;
  const which = JSON.stringify([words, labels, policyIds]);
  return [JSON.stringify([which, first, after, withTotal, backwards, withNext, bestOfEach]), which];
}

function uncounted(request: SearchRequest): SearchRequest {
  return { ...request, page: { ...request.page, withTotal: false } };
}

function withCounts(page: SearchPage, countsByLabel: Counts): SearchPage {
  const totalCount = Object.values(countsByLabel).reduce((sum, count) => sum + count, 0);
  return { ...page, countsByLabel, totalCount };
}
