import type { ReactNode } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import { heatOf } from '../../parts/heat-of.js';
import { NodeLink } from '../../parts/node-link.js';
import { useWords } from '../../words/use-words.js';
import { CellText } from './cell-text.js';
import type { LineProps } from './line-props.js';
import css from './matrix-grid.module.css';
import { MATRIX_WORDS } from './matrix-words.js';
import { openedOf } from './opened-of.js';
import { OutOfSight } from './out-of-sight.js';
import { signsOf } from './signs-of.js';
import { COLUMNS_BEFORE, LINES_ABOVE } from './use-grid-keys.js';
import type { MatrixRow } from './use-matrix.js';

/** A row: unfold it, go to what it stands for, open a cell. */
export function LineOfRow({
  row,
  index,
  shown,
  rowAxis,
  most,
  isExpanded,
  expand,
  activeColumn,
}: LineProps & { readonly row: MatrixRow }): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [address, choose] = useParameters();
  const opened = address.get('cell');
  const { label, counts, cells } = row;
  const at = (column: number) => ({
    'data-at': `${index + LINES_ABOVE},${column}`,
    tabIndex: column === activeColumn ? 0 : -1,
  });
  const partsOf = (given: Parameters<typeof signsOf>[0]) =>
    signsOf(given)
      .map(({ role, count }) => say(role, { count }))
      .join('，');
  const open = (cell: string) => choose({ cell: cell === opened ? '' : cell });
  const whole = openedOf(row.id, null, null);
  return (
    <>
      <th scope="row">
        <div className={css.name}>
          {rowAxis !== 'MEASURE' && (
            <button
              type="button"
              className={css.fold}
              {...at(0)}
              aria-expanded={isExpanded}
              onClick={() => expand(isExpanded ? null : row)}
            >
              <span className="heard">{say(isExpanded ? 'fold' : 'expand', { name: label })}</span>
              <span aria-hidden="true">{isExpanded ? '▾' : '▸'}</span>
            </button>
          )}
          <NodeLink node={row.node} {...at(1)}>
            {label}
          </NodeLink>
        </div>
      </th>
      <td className={css.totals}>
        {counts.measures > 0 && (
          <button type="button" {...at(2)} aria-pressed={opened === whole} onClick={() => open(whole)}>
            <span className="heard">{say('wholeRow', { row: label, parts: partsOf(counts) })}</span>
            <CellText counts={counts} isHeat={most !== null} />
          </button>
        )}
      </td>
      <OutOfSight width={shown.before} />
      {shown.columns.map((column, place) => {
        const cell = cells.get(column.id);
        const key = openedOf(row.id, column.id, null);
        const to = shown.first + place + COLUMNS_BEFORE;
        if (cell === undefined) return <td key={column.id} aria-colindex={to} {...at(to)} />;
        return (
          <td
            key={column.id}
            aria-colindex={to}
            data-heat={most === null ? undefined : heatOf(cell.measures, most)}
          >
            <button type="button" {...at(to)} aria-pressed={opened === key} onClick={() => open(key)}>
              <span className="heard">
                {say('cellName', { row: label, column: column.label, parts: partsOf(cell) })}
              </span>
              <CellText counts={cell} isHeat={most !== null} />
            </button>
          </td>
        );
      })}
      <OutOfSight width={shown.after} />
    </>
  );
}
