import type { GraphReader } from '../../store/graph-store.js';
import type { Measure, MeasureScope, Role } from '../measures/measure.js';
import { measuresOf } from '../measures/measures-of.js';
import type { LedgerAnswer, LedgerRow } from './ledger-answer.js';
import { statedDeadlines } from './stated-deadlines.js';

/**
 * Who has which part in which measure, by when? The ledger (台账) of a scope: a row for each agency of each measure, with
 * what the measure sets and names. The store calls are those of `measuresOf`.
 */
export async function askLedger(reader: GraphReader, scope: MeasureScope): Promise<LedgerAnswer> {
  const { policyIds: _, measures, ...found } = await measuresOf(reader, scope, { withTargets: true });
  return { ...found, rows: ledgerRows(measures), measureCount: measures.length };
}

/** The rows of these measures, in their order. */
export function ledgerRows(measures: readonly Measure[]): readonly LedgerRow[] {
  return measures.flatMap(partsOf).map((part, at) => ({ no: at + 1, ...part }));
}

type Part = Omit<LedgerRow, 'no'>;

function partsOf(measure: Measure): readonly Part[] {
  const deadlines = deadlinesOf(measure);
  const row = (role: Role, unit: LedgerRow['unit']): Part => ({
    measure,
    role,
    isFirstListed: role === 'ASSIGNED' && unit.agency.id === measure.firstListedId,
    unit,
    deadlines,
  });
  return [
    ...measure.leads.map((unit) => row('LEAD', unit)),
    ...measure.supports.map((unit) => row('SUPPORT', unit)),
    ...measure.assigned.map((unit) => row('ASSIGNED', unit)),
  ];
}

/** Of what is to be reached only: the year of an incentive or a threshold is no time limit. And what the measure's own words say. */
function deadlinesOf({ targets, clause }: Measure): readonly string[] {
  const due = targets.flatMap(({ target: { kind, dueOn, year } }) => {
    if (kind !== 'TARGET') return [];
    return dueOn ?? (year === null ? [] : String(year));
  });
  return [...new Set([...due, ...statedDeadlines(clause.text)])].sort();
}
