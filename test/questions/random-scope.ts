import { ANY_MEASURE, type MeasureScope, ROLES } from '../../src/questions/measures/measure.js';
import { ASKED } from './random-measures.js';

/** What may be asked of the worlds of `randomMeasures`, by dice. */
export function randomScope(roll: (sides: number) => number): MeasureScope {
  const one = (all: readonly string[], sides: number): string | null =>
    roll(sides) === 0 ? (all[roll(all.length)] ?? null) : null;
  const city = one(ASKED.cities, 3);
  // With a city a cluster is one that is laid out there as a whole.
  const clusters = city === null ? ASKED.clusters : ASKED.clusters.slice(1, 4);
  return {
    ...ANY_MEASURE,
    policy: one(ASKED.policies, 4),
    city,
    cluster: one(clusters, 3),
    agency: one(ASKED.agencies, 5),
    roles: ROLES.filter(() => roll(4) === 0),
    levels: roll(5) === 0 ? ['CITY'] : [],
  };
}

/** A city need not have the cluster that is asked for: then there is no answer. */
export function unlessUnknown(error: unknown): null {
  if (error instanceof Error && error.message.includes('clusters that a plan lays out')) return null;
  if (error instanceof Error && error.message.includes('No loaded plan lays out')) return null;
  throw error;
}
