import { byCodeUnit } from '../../domain/by-code-unit.js';
import { valueAt } from '../../projection/column.js';
import type { Projection } from '../../projection/projection.js';
import type { LedMeasures } from './led-measures.js';
import type { MeasureObject } from './objects-of-measures.js';
import { OVERLAP_KINDS, type OverlapKind, type OverlapReading } from './overlaps-answer.js';

/** An overlap in numbers. */
export interface NumberedOverlap {
  readonly kind: OverlapKind;
  readonly reading: OverlapReading;
  readonly key: string;
  readonly cluster: number | null;
  readonly city: number | null;
  /** Places of its measures among the led ones, ascending. */
  readonly measures: readonly number[];
  /** Numbers of agencies, ascending. */
  readonly agencies: readonly number[];
}

/**
 * One object, two leads; by kind, then by key. In one measure; or in different measures that have not the same leads: of one
 * metric, one heading, one cluster in one city, one cluster.
 */
export function findOverlaps(
  projection: Projection,
  led: LedMeasures,
  objects: readonly MeasureObject[],
  keyOfMeasure: (clause: number) => string,
): readonly NumberedOverlap[] {
  const { clauses, teamOf, teams } = led;
  const within: NumberedOverlap[] = [];
  for (let at = 0; at < clauses.length; at++) {
    if ((teams[teamOf[at] ?? 0]?.length ?? 0) < 2) continue;
    const object = {
      kind: 'SAME_MEASURE',
      key: keyOfMeasure(clauses[at] ?? 0),
      cluster: null,
      city: null,
    } as const;
    within.push(overlapOf(projection, led, { ...object, measures: [at] }));
  }
  const between = objects
    .filter(({ measures }) => measures.some((at) => teamOf[at] !== teamOf[measures[0] ?? 0]))
    .map((object) => overlapOf(projection, led, object));
  return [...within, ...between].sort(
    (a, b) => OVERLAP_KINDS.indexOf(a.kind) - OVERLAP_KINDS.indexOf(b.kind) || byCodeUnit(a.key, b.key),
  );
}

function overlapOf(projection: Projection, led: LedMeasures, object: MeasureObject): NumberedOverlap {
  const teams = new Set(object.measures.map((at) => led.teamOf[at] ?? 0));
  const agencies = [...new Set([...teams].flatMap((team) => led.teams[team] ?? []))].sort((a, b) => a - b);
  // A list that grew has room for more, which would be kept with it.
  const measures = object.measures.slice();
  return { ...object, measures, reading: readingOf(projection, led, object, agencies), agencies };
}

/**
 * By RAND two who take the same action on the same thing are a conflict; by GAO similar aims are an overlap, and one broad
 * field a fragmentation. None of it where all share the duty in so many measures that the others have one lead only, or
 * where each leads for another place.
 */
function readingOf(
  { agencies: { jurisdiction } }: Projection,
  { teamOf, isJoint }: LedMeasures,
  { kind, measures }: MeasureObject,
  agencies: readonly number[],
): OverlapReading {
  const firm = measures.filter((at) => isJoint[at] === 0);
  if (kind === 'SAME_MEASURE') return firm.length === 0 ? 'JOINT_DUTY' : 'CONFLICT';
  if (firm.every((at) => teamOf[at] === teamOf[firm[0] ?? 0])) return 'JOINT_DUTY';
  const places = new Set(agencies.map((agency) => valueAt(jurisdiction, agency) ?? agency));
  if (places.size === agencies.length) return 'DIFFERENT_LEVELS';
  return kind === 'SAME_CLUSTER' ? 'FRAGMENTATION' : 'OVERLAP';
}
