import type { Measure } from '../measures/measure.js';
import type { Gap, GapReading, GapUnit } from './gaps-answer.js';

/** Measures that name units but no lead: the fact that RAND calls a gap, unless the text means it so. */
export function measuresWithoutLead(measures: readonly Measure[]): readonly Gap[] {
  return measures
    .filter(({ leads }) => leads.length === 0)
    .map((measure) => {
      const units = unitsOf(measure);
      return {
        kind: 'MEASURE_WITHOUT_LEAD',
        reading: readingOf(units),
        clause: measure.clause,
        policy: measure.policy,
        units,
        cluster: null,
        cities: [],
        groupMeasures: 0,
        evidence: units.flatMap(({ edge }) => edge.evidence),
      };
    });
}

function unitsOf({ assigned, supports }: Measure): readonly GapUnit[] {
  return [
    ...assigned.map((unit) => ({ ...unit, relationship: 'ASSIGNED_TO' as const })),
    ...supports.map((unit) => ({ ...unit, relationship: 'SUPPORTED_BY' as const })),
  ];
}

/** 按职责分工负责 means that each does its part; one unit alone answers for it, though the word 牵头 is not there. */
function readingOf(units: readonly GapUnit[]): GapReading {
  if (units.length === 1) return 'SINGLE_UNIT';
  return units.every(({ edge }) => edge.jointDuty) ? 'JOINT_DUTY' : 'NOBODY_LEADS';
}
