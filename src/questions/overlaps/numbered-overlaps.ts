import { inKeyOf } from '../../domain/ids.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import { textOf } from '../../projection/texts.js';
import type { Lists } from '../numbers/lists.js';
import { OVERLAP_KINDS, OVERLAP_READINGS, type OverlapKind, type OverlapReading } from './overlaps-answer.js';

/** Overlaps by kind, then by key, in numbers alone: of a million clauses they are tens of thousands, which are kept. */
export interface NumberedOverlaps {
  readonly count: number;
  /** Places in OVERLAP_KINDS. */
  readonly kinds: Uint8Array;
  /** Places in OVERLAP_READINGS. */
  readonly readings: Uint8Array;
  /**
   * What is led by several: the clause of a measure; the place of a metric in `metrics`; a clause with the heading; a cluster, where it
   * is one in a city multiplied by how many cities there are, and added to the city.
   */
  readonly objects: Float64Array;
  readonly metrics: readonly string[];
  /** Places of the measures of each among the led ones, ascending. */
  readonly measures: Lists;
  /** Numbers of those who lead one of them, ascending. */
  readonly agencies: Lists;
}

/** What one of them is. */
export interface OverlapObject {
  readonly kind: OverlapKind;
  readonly key: string;
  readonly cluster: number | null;
  readonly city: number | null;
}

export function kindOf({ kinds }: NumberedOverlaps, at: number): OverlapKind {
  return OVERLAP_KINDS[kinds[at] ?? 0] ?? 'SAME_MEASURE';
}

export function readingOf({ readings }: NumberedOverlaps, at: number): OverlapReading {
  return OVERLAP_READINGS[readings[at] ?? 0] ?? 'CONFLICT';
}

/** The object at a place: what tells it apart, and the nodes that it is. */
export function objectAt(projection: Projection, overlaps: NumberedOverlaps, at: number): OverlapObject {
  const kind = kindOf(overlaps, at);
  const number = overlaps.objects[at] ?? 0;
  const key = keyOfObject(projection, overlaps.metrics, kind, number);
  const { count } = projection.cities;
  switch (kind) {
    case 'SAME_CLUSTER':
      return { kind, key, cluster: number, city: null };
    case 'SAME_CLUSTER_AND_CITY':
      return { kind, key, cluster: Math.floor(number / count), city: number % count };
    default:
      return { kind, key, cluster: null, city: null };
  }
}

/** Tells the objects of one kind apart. */
export function keyOfObject(
  projection: Projection,
  metrics: readonly string[],
  kind: OverlapKind,
  number: number,
): string {
  const { clauses, cities } = projection;
  switch (kind) {
    case 'SAME_MEASURE':
      return inKeyOf({
        id: idOf(projection, 'Clause', number),
        policyId: idOf(projection, 'Policy', clauses.policy[number] ?? 0),
        position: clauses.position[number] ?? 0,
      });
    case 'SAME_METRIC':
      return metrics[number] ?? '';
    case 'SAME_HEADING':
      return textOf(clauses.headings, number);
    case 'SAME_CLUSTER':
      return idOf(projection, 'Cluster', number);
    case 'SAME_CLUSTER_AND_CITY': {
      const cluster = idOf(projection, 'Cluster', Math.floor(number / cities.count));
      return `${cluster} ${idOf(projection, 'City', number % cities.count)}`;
    }
  }
}
