import { memo, type ReactNode, type Ref } from 'react';
import { Loading } from '../../parts/loading.js';
import { useWords } from '../../words/use-words.js';
import { spanOf } from './column-widths.js';
import { LineOfMeasure } from './line-of-measure.js';
import { LineOfRow } from './line-of-row.js';
import type { LineProps } from './line-props.js';
import css from './matrix-grid.module.css';
import type { MatrixLine } from './matrix-lines.js';
import { MATRIX_WORDS } from './matrix-words.js';

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
