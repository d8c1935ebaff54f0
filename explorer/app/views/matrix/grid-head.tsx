import { memo, type ReactNode, type Ref } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import { NodeLink } from '../../parts/node-link.js';
import { useWords } from '../../words/use-words.js';
import type { MatrixChoice } from './matrix-choice.js';
import css from './matrix-grid.module.css';
import { MATRIX_WORDS } from './matrix-words.js';
import { nextOrder, orderOf } from './order-of.js';
import { OutOfSight } from './out-of-sight.js';
import { COLUMNS_BEFORE } from './use-grid-keys.js';
import type { Matrix } from './use-matrix.js';
import type { ShownColumns } from './use-shown-columns.js';

/** What the columns stand for, each with its total, by which the rows can be ordered. */
export const GridHead = memo(function GridHead({
  ref,
  choice,
  shown,
  matrix,
  active,
}: {
  readonly ref: Ref<HTMLTableSectionElement>;
  readonly choice: MatrixChoice;
  readonly shown: ShownColumns;
  readonly matrix: Matrix;
  /** The place that Tab comes to; null where it is below. */
  readonly active: string | null;
}): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [address, choose] = useParameters();
  const sort = address.get('sort') ?? '';
  const order = orderOf(sort);
  const stateOf = (by: string) =>
    order?.by !== by ? 'none' : order.isAscending ? ('ascending' as const) : ('descending' as const);
  const signOf = (by: string) => ({ none: '', ascending: ' ▲', descending: ' ▼' })[stateOf(by)];
  const button = (by: string, at: string, label: string, text: string | number) => (
    <button
      type="button"
      data-at={at}
      tabIndex={at === active ? 0 : -1}
      onClick={() => choose({ sort: nextOrder(sort, by) })}
    >
      <span className="heard">{label}</span>
      <span aria-hidden="true">
        {text}
        {signOf(by)}
      </span>
    </button>
  );
  return (
    <thead ref={ref}>
      <tr aria-rowindex={1}>
        <th scope="col" className={css.corner} aria-sort={stateOf('label')}>
          {button('label', '1,1', say('sortByName'), `${say(choice.rows)}＼${say(choice.columns)}`)}
        </th>
        <th scope="col" aria-sort={stateOf('total')} className={css.totals}>
          {button(
            'total',
            '1,2',
            say('sortBy', { name: say('total'), count: matrix.counts.measures }),
            `${say('total')} ${matrix.counts.measures}`,
          )}
        </th>
        <OutOfSight width={shown.before} />
        {shown.columns.map(({ id, label, node, counts }, index) => {
          const column = shown.first + index + COLUMNS_BEFORE;
          return (
            <th key={id} scope="col" aria-colindex={column} aria-sort={stateOf(id)} title={label}>
              <span className={css.upright}>
                <NodeLink node={node} data-at={`0,${column}`} tabIndex={`0,${column}` === active ? 0 : -1}>
                  {label}
                </NodeLink>
              </span>
              {button(
                id,
                `1,${column}`,
                say('sortBy', { name: label, count: counts.measures }),
                counts.measures,
              )}
            </th>
          );
        })}
        <OutOfSight width={shown.after} />
      </tr>
    </thead>
  );
});
