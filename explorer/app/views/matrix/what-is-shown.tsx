import type { ReactNode } from 'react';
import type { MatrixRowsQuery } from '../../asking/generated/graphql.js';
import type { Pages } from '../../asking/use-pages.js';
import { Loading } from '../../parts/loading.js';
import { Notes } from '../../parts/notes.js';
import { Problem } from '../../parts/problem.js';
import { useWords } from '../../words/use-words.js';
import css from './matrix-view.module.css';
import { MATRIX_WORDS } from './matrix-words.js';
import { type Matrix, ROWS_AT_ONCE } from './use-matrix.js';

const COLUMNS_CUT = /^Only \d+ of \d+ columns/;

/** How large the matrix is, and what of it is not here: nothing is cut without a word. */
export function WhatIsShown<N>({
  matrix,
  pages,
}: {
  readonly matrix: Matrix;
  readonly pages: Pages<MatrixRowsQuery, N>;
}): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const { columns, columnCount, counts, rows, completeness } = matrix;
  const { items, hasMore, isLoadingMore, error, more } = pages;
  const { measures, leads, supports, assigned } = counts;
  // What was just said in the reader's language.
  const others = completeness.notes.filter((note) => !COLUMNS_CUT.test(note));
  return (
    <>
      <p className={css.size} role="status">
        {say('size', { rows: rows.totalCount, columns: columnCount, measures, leads, supports, assigned })}
      </p>
      {columnCount > columns.length && (
        <p className={css.cut} role="note">
          {say('cutColumns', { count: columnCount, shown: columns.length })}
        </p>
      )}
      {hasMore && (
        <p className={css.cut} role="status">
          {say('loadedRows', { shown: items.length, total: rows.totalCount })}{' '}
          {items.length >= ROWS_AT_ONCE && !isLoadingMore && (
            <button type="button" onClick={more}>
              {say('allRows')}
            </button>
          )}
        </p>
      )}
      {isLoadingMore && <Loading />}
      {error && items.length > 0 && <Problem error={error} retry={more} />}
      <Notes completeness={{ isTruncated: completeness.isTruncated && others.length > 0, notes: others }} />
    </>
  );
}
