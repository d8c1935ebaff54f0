import type { AgencyNode, CityNode, ClauseNode, ClusterNode, PolicyNode } from '../../domain/graph-model.js';
import type { FoundMeasures } from '../measures/measure.js';
import type { RoleCounts } from '../measures/role-counts.js';
import type { Limited } from '../trust/limited.js';

export type Axis = 'AGENCY' | 'MEASURE' | 'CHAPTER' | 'POLICY' | 'CLUSTER' | 'CITY';

/** What rows and columns stand for. */
export interface MatrixAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The answer to: who is responsible for how much of what? Every measure of the scope stands in the cells it belongs to. */
export interface MatrixAnswer extends Omit<FoundMeasures, 'policyIds' | 'measures'> {
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixHeader[];
  /** Also those beyond the limit. */
  readonly columnCount: number;
  /** Of the whole matrix: a measure counts once, in however many cells it stands. */
  readonly counts: RoleCounts;
}

/** The same where only a page of rows is wanted: rows and columns are looked for when they are read. */
export interface MatrixInPages
  extends Limited,
    Pick<MatrixAnswer, 'city' | 'cluster' | 'agency' | 'rowAxis' | 'columnAxis' | 'columnCount' | 'counts'> {
  readonly policy: () => Promise<PolicyNode | null>;
  readonly rowCount: number;
  /** Where the row at this place of its axis stands: `header.place`. */
  readonly rowPlace: (at: number) => readonly (string | number)[];
  /** The rows from one place to before another. */
  readonly rows: (from: number, to: number, read: ReadOfRows) => Promise<readonly MatrixRow[]>;
  readonly columns: (read: ReadOfHeaders) => Promise<readonly MatrixHeader[]>;
}

/** What somebody reads of headers. Nothing else is counted or looked for in the store, and to read it is an error. */
export interface ReadOfHeaders {
  /** `label` or `node`. */
  readonly isNamed: boolean;
  readonly isCounted: boolean;
}

/** What somebody reads of rows. */
interface ReadOfRows {
  readonly rows: ReadOfHeaders;
  readonly columns: ReadOfHeaders;
  /** Of cells: otherwise the lists are made one by one where they are read, which takes longer. */
  readonly areIdsRead: boolean;
}

export interface MatrixRow {
  readonly header: MatrixHeader;
  /** By column; only those with a measure. */
  readonly cells: readonly MatrixCell[];
}

/** What a row or a column stands for, with the counts of all of it: a measure counts once. */
export interface MatrixHeader {
  readonly id: string;
  /** As people read it: 省工业和信息化厅; 一、实施减税降费行动. No two of one axis are alike. */
  readonly label: string;
  readonly node: AxisNode;
  /** Where it stands on its axis, part by part: the axis is in this order. */
  readonly place: readonly (string | number)[];
  readonly counts: RoleCounts;
}

export interface MatrixCell {
  readonly column: MatrixHeader;
  readonly counts: RoleCounts;
}

export type AxisNode =
  | { readonly label: 'Agency'; readonly node: AgencyNode }
  | { readonly label: 'Clause'; readonly node: ClauseNode }
  | { readonly label: 'Policy'; readonly node: PolicyNode }
  | { readonly label: 'Cluster'; readonly node: ClusterNode }
  | { readonly label: 'City'; readonly node: CityNode };
