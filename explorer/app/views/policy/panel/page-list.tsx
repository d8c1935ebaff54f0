import type { ReactNode } from 'react';
import type { Pages } from '../../../asking/use-pages.js';
import { Loading } from '../../../parts/loading.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import { Problem } from '../../../parts/problem.js';
import { useWords } from '../../../words/use-words.js';
import css from './panel.module.css';

/** A list beside the text, which has a scroll of its own: page by page at a button; says how many of how many are here. */
export function PageList<A, N>({
  pages,
  label,
  keyOf,
  render,
  empty,
}: {
  readonly pages: Pages<A, N>;
  readonly label: string;
  readonly keyOf: (item: N) => string;
  readonly render: (item: N) => ReactNode;
  readonly empty: ReactNode;
}): ReactNode {
  const say = useWords(PART_WORDS);
  const { items, total, error } = pages;
  if (pages.isLoading) return <Loading />;
  if (error && items.length === 0) return <Problem error={error} retry={pages.retry} />;
  if (items.length === 0 && !pages.hasMore) return <>{empty}</>;
  return (
    <>
      <p className={css.soft} role="status">
        {total === null
          ? say('shownOnly', { shown: items.length })
          : items.length >= total
            ? say('all', { total })
            : say('shown', { shown: items.length, total })}
      </p>
      <ul className={css.plainList} aria-label={label}>
        {items.map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {error && <Problem error={error} retry={pages.more} />}
      {pages.isLoadingMore && <Loading />}
      {pages.hasMore && !pages.isLoadingMore && (
        <button type="button" onClick={pages.more}>
          {say('more')}
        </button>
      )}
    </>
  );
}
