import { groupMeasures } from '../measures/group-measures.js';
import type { Measure } from '../measures/measure.js';
import { comparePlaces, countRoles, placeByCounts } from '../measures/role-counts.js';
import { type AxisKey, KEYS_OF_AXIS } from './axis-keys.js';
import { axisLabels } from './axis-labels.js';
import type { Axis, MatrixHeader } from './matrix-answer.js';

/** A header with the measures that stand in its row or column. */
export interface AxisPart {
  readonly header: MatrixHeader;
  readonly measures: readonly Measure[];
}

/** The rows or columns of an axis, in its order. `always` are there also without a measure. */
export function makeHeaders(
  axis: Axis,
  measures: readonly Measure[],
  always: readonly AxisKey[],
): readonly AxisPart[] {
  const groups = groupMeasures(measures, KEYS_OF_AXIS[axis]);
  const empty = always.filter(({ id }) => !groups.has(id)).map((key) => ({ key, measures: [] }));
  const all = [...groups.values(), ...empty];
  const labels = axisLabels(all.map(({ key }) => key));
  const parts = all.map(({ key, measures: own }): AxisPart => {
    const counts = countRoles(own, axis === 'AGENCY' ? key.id : null);
    const place = axis === 'AGENCY' ? placeByCounts(key.id, counts) : key.place;
    return {
      header: { id: key.id, label: labels.get(key.id) ?? key.label, node: key.node, place, counts },
      measures: own,
    };
  });
  return parts.sort((a, b) => comparePlaces(a.header.place, b.header.place));
}
