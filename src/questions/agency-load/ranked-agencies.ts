import type { AxisNumbers } from '../matrix/axis-numbers.js';
import type { AxisOrder } from '../matrix/axis-order.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import type { RoleCounts } from '../measures/role-counts.js';

/** The agencies of a scope in their order, in numbers, with what their pages are made of. */
export interface RankedAgencies {
  readonly inScope: MeasuresInScope;
  readonly order: AxisOrder;
  /** Of all agencies together. */
  readonly counts: RoleCounts;
  /** By measure of the scope: its agencies with their parts that count, its document, its clusters. */
  readonly agencies: AxisNumbers;
  readonly policies: () => AxisNumbers;
  readonly clusters: () => AxisNumbers;
  /** How many parts each agency has. */
  readonly partCounts: () => Uint32Array;
}
