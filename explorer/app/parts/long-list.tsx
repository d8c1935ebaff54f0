import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Pages } from '../asking/use-pages.js';
import { Loading } from './loading.js';
import css from './long-list.module.css';
import { PagesCount } from './pages-count.js';
import { PagesEnd } from './pages-end.js';
import { Problem } from './problem.js';

export interface LongListProps<A, N> {
  readonly pages: Pages<A, N>;
  /** What the list is, for who hears the page. */
  readonly label: string;
  readonly keyOf: (item: N) => string;
  readonly render: (item: N) => ReactNode;
  /** Of an item that was not measured yet, in CSS pixels. */
  readonly heightGuess?: number;
  /** What is said where there is nothing. */
  readonly empty: ReactNode;
}

/**
 * A list of any length: only what is in sight is in the page, and the next page is asked for when its end comes near. Says
 * how many there are, and how many of them are here.
 */
export function LongList<A, N>({
  pages,
  label,
  keyOf,
  render,
  heightGuess = 72,
  empty,
}: LongListProps<A, N>): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState<number | null>(null);
  const { items, total } = pages;
  // What stands above the list may change with what is asked, so its place is measured anew each time.
  useLayoutEffect(() => {
    const place = list.current?.getBoundingClientRect().top;
    if (place !== undefined)
      setTop((before) =>
        before !== null && Math.abs(before - place - window.scrollY) < 1 ? before : place + window.scrollY,
      );
  });
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => heightGuess,
    overscan: 8,
    scrollMargin: top ?? 0,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : `${keyOf(item)} ${index}`;
    },
  });
  const seen = virtual.getVirtualItems();
  const last = virtual.range?.endIndex ?? -1;
  // A list far below what is in sight has time.
  const isNear = top !== null && top < (virtual.scrollOffset ?? 0) + 2 * window.innerHeight;
  const { hasMore, isLoadingMore, more } = pages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `more` is new on every drawing; what decides is where the end is.
  useEffect(() => {
    if (isNear && hasMore && !isLoadingMore && !pages.error && last >= items.length - 5) more();
  }, [isNear, last, items.length, hasMore, isLoadingMore]);

  if (pages.isLoading) return <Loading />;
  if (pages.error && items.length === 0) return <Problem error={pages.error} retry={pages.retry} />;
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      <PagesCount pages={pages} className={css.count} />
      <ul ref={list} className={css.list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {seen.map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={total ?? items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - (top ?? 0)}px)` }}
            >
              {render(item)}
            </li>
          );
        })}
      </ul>
      <PagesEnd pages={pages} />
    </>
  );
}
