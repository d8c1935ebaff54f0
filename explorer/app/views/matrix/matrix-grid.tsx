import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import { useWords } from '../../words/use-words.js';
import { ColumnWidths, spanOf } from './column-widths.js';
import { GridHead } from './grid-head.js';
import { GridLine } from './grid-line.js';
import type { MatrixChoice } from './matrix-choice.js';
import css from './matrix-grid.module.css';
import { matrixLines } from './matrix-lines.js';
import { MATRIX_WORDS } from './matrix-words.js';
import { orderOf } from './order-of.js';
import { shownOf } from './shown-of.js';
import { COLUMNS_BEFORE, LINES_ABOVE, useGridKeys } from './use-grid-keys.js';
import { useHeadSize } from './use-head-size.js';
import type { Matrix, MatrixRow } from './use-matrix.js';
import { useRowMeasures } from './use-row-measures.js';
import { useShownColumns } from './use-shown-columns.js';

const HEIGHT_GUESS = 40;

/** The matrix as a grid: headers stay in sight, only the lines in sight are drawn, arrow keys lead through it. */
export function MatrixGrid({
  choice,
  matrix,
  rows: all,
}: {
  readonly choice: MatrixChoice;
  readonly matrix: Matrix;
  readonly rows: readonly MatrixRow[];
}): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [address] = useParameters();
  const [sort, find, empty] = ['sort', 'find', 'empty'].map((name) => address.get(name) ?? '');
  const isHeat = address.get('cells') === 'heat';
  const { rows, columns } = useMemo(
    () =>
      shownOf(all, matrix.columns, {
        order: orderOf(sort ?? ''),
        find: find ?? '',
        isEmptyHidden: empty === 'hidden',
      }),
    [all, matrix.columns, sort, find, empty],
  );
  const most = useMemo(
    () => Math.max(1, ...all.flatMap(({ cells }) => [...cells.values()].map(({ measures }) => measures))),
    [all],
  );
  const [expanded, setExpanded] = useState<MatrixRow | null>(null);
  const { measures, isCut } = useRowMeasures(choice, expanded);
  const lines = useMemo(
    () => matrixLines(rows, expanded?.id ?? null, measures, isCut),
    [rows, expanded, measures, isCut],
  );
  const frame = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const size = useHeadSize(head);
  const { shown, show } = useShownColumns(frame, columns, size);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => HEIGHT_GUESS,
    overscan: 6,
    // The headers stand above the lines, and stay in sight over them.
    scrollMargin: size.height,
    scrollPaddingStart: size.height,
    getItemKey: (index) => lines[index]?.key ?? index,
  });
  const keys = useGridKeys(frame, { lines: lines.length, columns: columns.length }, ({ line, column }) => {
    if (line >= LINES_ABOVE) virtual.scrollToIndex(line - LINES_ABOVE);
    if (column >= COLUMNS_BEFORE) show(column - COLUMNS_BEFORE);
  });
  const seen = virtual.getVirtualItems();
  const [activeLine = 0, activeColumn = 0] = keys.active.split(',').map(Number);
  // What can be reached by Tab must be drawn; where it was scrolled away, Tab comes to the name of the first column.
  const { first } = shown;
  const isColumnSeen =
    activeColumn < COLUMNS_BEFORE ||
    (activeColumn >= first + COLUMNS_BEFORE && activeColumn < first + shown.columns.length + COLUMNS_BEFORE);
  const isActiveSeen = isColumnSeen && seen.some(({ index }) => index === activeLine - LINES_ABOVE);
  const headActive = isActiveSeen ? null : isColumnSeen && activeLine < LINES_ABOVE ? keys.active : '1,1';
  const span = spanOf(shown);
  const before = (seen[0]?.start ?? size.height) - size.height;
  const after = virtual.getTotalSize() - ((seen.at(-1)?.end ?? size.height) - size.height);
  return (
    <>
      {find && <p role="status">{say('foundRows', { count: rows.length })}</p>}
      <div ref={frame} className={css.frame}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved through by arrow keys is a grid.
          role="grid"
          className={css.grid}
          style={{ width: size.before + columns.length * shown.width }}
          aria-rowcount={lines.length + 1}
          aria-colcount={columns.length + COLUMNS_BEFORE - 1}
          aria-label={say('caption', {
            rows: say(choice.rows),
            columns: say(choice.columns),
            measures: matrix.counts.measures,
          })}
          aria-describedby="matrix-keys"
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          <ColumnWidths shown={shown} />
          <GridHead ref={head} choice={choice} shown={shown} matrix={matrix} active={headActive} />
          <tbody>
            <Space height={before} span={span} />
            {seen.map(({ index, key }) => {
              const line = lines[index];
              return line === undefined ? null : (
                <GridLine
                  key={key}
                  ref={virtual.measureElement}
                  index={index}
                  line={line}
                  shown={shown}
                  rowAxis={choice.rows}
                  most={isHeat ? most : null}
                  isExpanded={line.kind === 'row' && line.row.id === expanded?.id}
                  expand={setExpanded}
                  activeColumn={index === activeLine - LINES_ABOVE ? activeColumn : null}
                />
              );
            })}
            <Space height={after} span={span} />
          </tbody>
        </table>
        <p id="matrix-keys" className="heard">
          {say('keys')}
        </p>
      </div>
    </>
  );
}

/** Stands for the lines out of sight. */
function Space({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus.
    <tr aria-hidden="true" className={css.space}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}
