import type { ReactNode } from 'react';
import type { Pages } from '../asking/use-pages.js';
import { useWords } from '../words/use-words.js';
import { Loading } from './loading.js';
import { PART_WORDS } from './part-words.js';
import { Problem } from './problem.js';

/** What stands behind the items that are here: why no more came, that more are coming, or the way to them. */
export function PagesEnd<A, N>({
  pages: { error, isLoadingMore, hasMore, more },
}: {
  readonly pages: Pages<A, N>;
}): ReactNode {
  const say = useWords(PART_WORDS);
  return (
    <>
      {error && <Problem error={error} retry={more} />}
      {isLoadingMore && <Loading />}
      {hasMore && !isLoadingMore && (
        <button type="button" onClick={more}>
          {say('more')}
        </button>
      )}
    </>
  );
}
