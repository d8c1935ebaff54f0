import type { AgencyNode } from '../../domain/graph-model.js';
import type { Role } from '../measures/measure.js';
import type { CityMeasure } from './city-leads-answer.js';

/** Which of an answer's measures are looked at; all given conditions must hold. */
export interface CityMeasureScope {
  /** Only these clauses; null: any. */
  readonly clauseIds: readonly string[] | null;
  /** Only where this agency has a part: its id or any of its names; null: any. */
  readonly agency: string | null;
  /** With `agency`: its part is one of these; alone: some unit has one. Empty: any. */
  readonly roles: readonly Role[];
}

/** The measures that fit, whole: with all their units, also those that were not asked for. */
export function narrowCityMeasures(
  measures: readonly CityMeasure[],
  { clauseIds, agency, roles }: CityMeasureScope,
): readonly CityMeasure[] {
  const ids = clauseIds === null ? null : new Set(clauseIds);
  const isAnyUnit = agency === null && roles.length === 0;
  return measures.filter(
    (measure) =>
      (ids === null || ids.has(measure.clause.id)) &&
      (isAnyUnit || agenciesWithPart(measure, roles).some((one) => agency === null || isCalled(one, agency))),
  );
}

function agenciesWithPart(
  { leads, supports, assigned }: CityMeasure,
  roles: readonly Role[],
): readonly AgencyNode[] {
  const units = { LEAD: leads, SUPPORT: supports, ASSIGNED: assigned };
  const asked: readonly Role[] = roles.length === 0 ? ['LEAD', 'SUPPORT', 'ASSIGNED'] : roles;
  return asked.flatMap((role) => units[role].map((unit) => unit.agency));
}

function isCalled({ id, name, shortName, aliases }: AgencyNode, asked: string): boolean {
  return [id, name, shortName, ...aliases].includes(asked);
}
