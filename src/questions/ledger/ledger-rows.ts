import type { Measure, Role } from '../measures/measure.js';
import type { LedgerRow } from './ledger-answer.js';
import { statedDeadlines } from './stated-deadlines.js';

/** The rows of these measures, in their order; `before`: how many rows stand before them. */
export function ledgerRows(measures: readonly Measure[], before = 0): readonly LedgerRow[] {
  return measures.flatMap(partsOf).map((part, at) => ({ no: before + at + 1, ...part }));
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
