import { type ReactNode, useEffect, useRef, useState } from 'react';
import { AnswerOf } from '../../parts/answer-of.js';
import { useWords } from '../../words/use-words.js';
import css from './behind.module.css';
import { BEHIND_WORDS } from './behind-words.js';
import type { MatrixChoice } from './matrix-choice.js';
import { MeasuresBehind } from './measures-behind.js';
import { readOpened } from './opened-of.js';
import type { Matrix, MatrixRow } from './use-matrix.js';
import { useRowMeasures } from './use-row-measures.js';

/** The measures behind a cell, or behind a whole row. */
export function Behind({
  choice,
  matrix,
  rows,
  opened,
  close,
}: {
  readonly choice: MatrixChoice;
  readonly matrix: Matrix;
  readonly rows: readonly MatrixRow[];
  readonly opened: string;
  readonly close: () => void;
}): ReactNode {
  const say = useWords(BEHIND_WORDS);
  const { rowId, columnId, measureId } = readOpened(opened);
  const row = rows.find(({ id }) => id === rowId) ?? null;
  const column = matrix.columns.find(({ id }) => id === columnId) ?? null;
  const { query, measures, isCut } = useRowMeasures(choice, row);
  const heading = useRef<HTMLHeadingElement>(null);
  const [from] = useState(() => document.activeElement);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const leave = () => {
    close();
    if (from instanceof HTMLElement) from.focus();
  };
  const isThere = row !== null && (columnId === null || column !== null);
  const own = (measures ?? []).filter(
    ({ id, byColumn }) =>
      (measureId === null || id === measureId) && (columnId === null || byColumn.has(columnId)),
  );
  const agencyId = choice.rows === 'AGENCY' ? rowId : choice.columns === 'AGENCY' ? columnId : null;
  return (
    <section
      className={css.panel}
      aria-labelledby="behind"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <div className={css.head}>
        <h2 id="behind" ref={heading} tabIndex={-1} lang="zh-CN">
          {row?.label ?? rowId}
          {column !== null && ` × ${column.label}`}
        </h2>
        <button type="button" onClick={leave}>
          {say('close')}
        </button>
      </div>
      {!isThere && <p>{say('closed')}</p>}
      {isThere && (
        <AnswerOf query={query}>
          {() => (
            <>
              <p className={css.count} role="status">
                {say('behind', { count: own.length })}
              </p>
              {isCut && <p role="note">{say('cutIds')}</p>}
              <MeasuresBehind measures={own} columnId={columnId} agencyId={agencyId} />
            </>
          )}
        </AnswerOf>
      )}
    </section>
  );
}
