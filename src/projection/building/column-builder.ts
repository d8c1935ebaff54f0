import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { Column } from '../column.js';
import { growingWords } from '../growing.js';
import { sharedCodes } from '../shared-arrays.js';

export interface ColumnBuilder {
  push(value: string | null): void;
  /** The values of the nodes in the order given by their places. */
  column(order: Uint32Array): Column;
}

export function createColumnBuilder(): ColumnBuilder {
  const known = new Map<string | null, number>();
  const pushed = growingWords();
  return {
    push(value) {
      const code = known.get(value) ?? known.size;
      if (code === known.size) known.set(value, code);
      pushed.push(code);
    },
    column: (order) => columnOf([...known.keys()], pushed.values(), order),
  };
}

/** From codes of values that may stand in any order, of which some may be used no more. */
function columnOf(
  values: readonly (string | null)[],
  codes: Uint8Array | Uint16Array | Uint32Array,
  order: Uint32Array,
): Column {
  const isUsed = new Uint8Array(values.length);
  for (let at = 0; at < order.length; at++) isUsed[codes[order[at] ?? 0] ?? 0] = 1;
  const places = [...values.keys()]
    .filter((code) => isUsed[code] === 1)
    .sort((a, b) => inValueOrder(values[a] ?? null, values[b] ?? null));
  const codeOf = new Uint32Array(values.length);
  for (const [code, place] of places.entries()) codeOf[place] = code;
  const ordered = sharedCodes(order.length, places.length);
  for (let at = 0; at < order.length; at++) ordered[at] = codeOf[codes[order[at] ?? 0] ?? 0] ?? 0;
  return { codes: ordered, values: places.map((place) => values[place] ?? null) };
}

/** As `Column.values`. */
export function inValueOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return byCodeUnit(a, b);
}
