import type { ReactNode } from 'react';
import type { Pages } from '../../../asking/use-pages.js';
import { Loading } from '../../../parts/loading.js';
import { PagesCount } from '../../../parts/pages-count.js';
import { PagesEnd } from '../../../parts/pages-end.js';
import { Problem } from '../../../parts/problem.js';
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
  const { items, error } = pages;
  if (pages.isLoading) return <Loading />;
  if (error && items.length === 0) return <Problem error={error} retry={pages.retry} />;
  if (items.length === 0 && !pages.hasMore) return <>{empty}</>;
  return (
    <>
      <PagesCount pages={pages} className={css.soft} />
      <ul className={css.plainList} aria-label={label}>
        {items.map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      <PagesEnd pages={pages} />
    </>
  );
}
