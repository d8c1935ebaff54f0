import { memo, type ReactNode, type Ref } from 'react';
import type { MatrixAxis } from '../../asking/generated/graphql.js';
import { Loading } from '../../parts/loading.js';
import { useWords } from '../../words/use-words.js';
import { spanOf } from './column-widths.js';
import { LineOfMeasure } from './line-of-measure.js';
import { LineOfRow } from './line-of-row.js';
import css from './matrix-grid.module.css';
import type { MatrixLine } from './matrix-lines.js';
import { MATRIX_WORDS } from './matrix-words.js';
import type { MatrixRow } from './use-matrix.js';
import type { ShownColumns } from './use-shown-columns.js';

export interface LineProps {
  readonly index: number;
  readonly shown: ShownColumns;
  readonly rowAxis: MatrixAxis;
  /** The largest cell where cells are drawn as heat; null where as signs. */
  readonly most: number | null;
  readonly isExpanded: boolean;
  readonly expand: (row: MatrixRow | null) => void;
  /** The column that Tab comes to; null where it is in another line. */
  readonly activeColumn: number | null;
}

/** One line of the grid. It is drawn anew only when something in it changes, as a grid has thousands of cells. */
export const GridLine = memo(function GridLine({
  ref,
  line,
  ...props
}: LineProps & { readonly line: MatrixLine; readonly ref: Ref<HTMLTableRowElement> }): ReactNode {
  const say = useWords(MATRIX_WORDS);
  return (
    <tr ref={ref} data-index={props.index} aria-rowindex={props.index + 2} data-kind={line.kind}>
      {line.kind === 'row' && <LineOfRow row={line.row} {...props} />}
      {line.kind === 'measure' && <LineOfMeasure row={line.row} measure={line.measure} {...props} />}
      {(line.kind === 'asking' || line.kind === 'cut') && (
        <td colSpan={spanOf(props.shown)} className={css.said}>
          {line.kind === 'asking' ? <Loading /> : say('cutIds')}
        </td>
      )}
    </tr>
  );
});
