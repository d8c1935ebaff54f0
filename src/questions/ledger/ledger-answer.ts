import type { ResponsibleUnit } from '../city-leads/city-leads-answer.js';
import type { FoundMeasures, Measure, Role } from '../measures/measure.js';
import type { OrderedList } from '../numbers/ordered-list.js';

/** The answer to: who has which part in which measure, by when? One row for each agency of each measure. */
export interface LedgerAnswer extends Omit<FoundMeasures, 'policyIds' | 'measures'> {
  /** By document and place in it; of a measure those who lead first, in the order of the text. */
  readonly rows: OrderedList<LedgerRow>;
  readonly measureCount: number;
}

export interface LedgerRow {
  /** 序号: 1-based place among all rows of the answer. */
  readonly no: number;
  readonly measure: Measure;
  readonly role: Role;
  /** True where no lead is stated and this agency is listed first, which is not a lead. */
  readonly isFirstListed: boolean;
  readonly unit: ResponsibleUnit<'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>;
  /** Days, months or years by which targets of the measure are to be reached, each once, ascending: 2025-06, 2025. */
  readonly deadlines: readonly string[];
}
