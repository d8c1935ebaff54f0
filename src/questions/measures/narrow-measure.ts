import type { ResponsibleUnit } from '../city-leads/city-leads-answer.js';
import type { Measure, MeasureScope, Role } from './measure.js';
import type { ResolvedScope } from './resolve-scope.js';

type Unit = ResponsibleUnit<'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>;

/** The measure with only the units that the scope counts; null where none is left. */
export function narrowMeasure(
  measure: Measure,
  { roles, levels }: MeasureScope,
  { agency, jurisdiction }: Pick<ResolvedScope, 'agency' | 'jurisdiction'>,
): Measure | null {
  const counts = (unit: Unit): boolean =>
    (agency === null || unit.agency.id === agency.id) &&
    (jurisdiction === null || unit.agency.jurisdiction === jurisdiction) &&
    (levels.length === 0 || levels.includes(unit.agency.level));
  const kept = <U extends Unit>(role: Role, units: readonly U[]): readonly U[] =>
    roles.length === 0 || roles.includes(role) ? units.filter(counts) : [];
  const leads = kept('LEAD', measure.leads);
  const supports = kept('SUPPORT', measure.supports);
  const assigned = kept('ASSIGNED', measure.assigned);
  const isEmpty = leads.length + supports.length + assigned.length === 0;
  return isEmpty ? null : { ...measure, leads, supports, assigned };
}
