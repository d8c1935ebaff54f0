import { groupMeasures } from '../measures/group-measures.js';
import type { Measure } from '../measures/measure.js';
import { comparePlaces, countRoles, placeByCounts } from '../measures/role-counts.js';
import { type AxisKey, KEYS_OF_AXIS } from './axis-keys.js';
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
  const uses = new Map<string, number>();
  for (const { key } of all) uses.set(key.label, (uses.get(key.label) ?? 0) + 1);
  const labelOf = ({ id, label, fullLabel }: AxisKey): string => {
    if (uses.get(label) === 1) return label;
    return all.some(({ key }) => key.id !== id && key.fullLabel === fullLabel)
      ? `${fullLabel}（${id}）`
      : fullLabel;
  };
  const parts = all.map(({ key, measures: own }): AxisPart => {
    const counts = countRoles(own, axis === 'AGENCY' ? key.id : null);
    const place = axis === 'AGENCY' ? placeByCounts(key.id, counts) : key.place;
    return { header: { id: key.id, label: labelOf(key), node: key.node, place, counts }, measures: own };
  });
  return parts.sort((a, b) => comparePlaces(a.header.place, b.header.place));
}
