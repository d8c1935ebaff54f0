import type { MatrixAxis } from '../../asking/generated/graphql.js';
import type { MatrixRow } from './use-matrix.js';
import type { ShownColumns } from './use-shown-columns.js';

/** What every kind of line of the grid is drawn from. */
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
