import type { AgencyNode } from '../../domain/graph-model.js';
import type { Measure } from './measure.js';

/** Everybody with a part in the measure, those who lead it first. */
export function agenciesOf({ leads, supports, assigned }: Measure): readonly AgencyNode[] {
  return [...leads, ...supports, ...assigned].map(({ agency }) => agency);
}
