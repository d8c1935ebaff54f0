import { groupMeasures } from '../measures/group-measures.js';
import type { Measure } from '../measures/measure.js';
import { byRoleCounts, countRoles } from '../measures/role-counts.js';
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
  const parts = all.map(({ key, measures: own }) => ({
    header: {
      id: key.id,
      label: labelOf(key),
      node: key.node,
      counts: countRoles(own, axis === 'AGENCY' ? key.id : null),
    },
    measures: own,
    place: key.place,
  }));
  return parts.sort((a, b) =>
    axis === 'AGENCY'
      ? byRoleCounts(a.header, b.header)
      : byPlace(a.place, b.place) || (a.header.id < b.header.id ? -1 : 1),
  );
}

function byPlace(a: AxisKey['place'], b: AxisKey['place']): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? part;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
