import { byCodeUnit } from '../../domain/by-code-unit.js';
import { foldForSearch } from '../../domain/search-text.js';
import { growingNumbers, growingWords } from '../growing.js';
import { ODD } from '../node-ids.js';
import type { TargetColumns } from '../projection.js';
import { sharedNumbers, sharedWords } from '../shared-arrays.js';
import { createColumnBuilder } from './column-builder.js';
import { createTextList, orderedTexts } from './text-list.js';
import { createTextsBuilder } from './texts-builder.js';

export interface TargetRow {
  readonly id: string;
  /** Of the claim. */
  readonly position: number;
  readonly metric: string;
  readonly unit: string;
  readonly kind: string;
  readonly value: number;
  readonly year: number | null;
}

/** The values of a `TargetRow`, as stores give them. */
export type TargetValues = readonly [
  id: string,
  position: number,
  metric: string,
  unit: string,
  kind: string,
  value: number,
  year: number | null,
];

export function targetRowOf([id, position, metric, unit, kind, value, year]: TargetValues): TargetRow {
  return { id, position, metric, unit, kind, value, year };
}

export interface TargetBuilder {
  /** All targets of one clause, in any order, one for each claim; the clause by its place among those pushed. */
  push(clause: { readonly id: string; readonly place: number; readonly text: string }, rows: readonly TargetRow[]): void;
  targets(numberOfClause: Uint32Array): TargetColumns;
} // biome-ignore format: one screen

export function createTargetBuilder(): TargetBuilder {
  const ids = createTextList();
  const [clauses, positions, values] = [growingWords(), growingWords(), growingNumbers()];
  const [metrics, units, kinds, years] = [
    createColumnBuilder(),
    createColumnBuilder(),
    createColumnBuilder(),
    createColumnBuilder(),
  ];
  const texts = createTextsBuilder();
  return {
    push(clause, rows) {
      for (const [at, row] of eachOnce(rows).entries()) {
        ids.push(row.id.startsWith(clause.id) ? row.id.slice(clause.id.length) : `${ODD}${row.id}`);
        clauses.push(clause.place);
        positions.push(row.position);
        values.push(row.value);
        metrics.push(row.metric);
        units.push(row.unit);
        kinds.push(row.kind);
        years.push(row.year === null ? null : String(row.year));
        texts.push(at === 0 ? foldForSearch(clause.text).text : '');
      }
    },
    targets(numberOfClause) {
      const clause = clauses.values().map((place) => numberOfClause[place] ?? 0);
      // Those of one clause came in their order, and stay in it.
      const order = clause.map((_, at) => at).sort((a, b) => (clause[a] ?? 0) - (clause[b] ?? 0) || a - b);
      const numbers = sharedNumbers(order.length);
      const [ordered, places] = [sharedWords(order.length), sharedWords(order.length)];
      const [allValues, allPositions] = [values.values(), positions.values()];
      for (let at = 0; at < order.length; at++) {
        const from = order[at] ?? 0;
        ordered[at] = clause[from] ?? 0;
        places[at] = allPositions[from] ?? 0;
        numbers[at] = allValues[from] ?? 0;
      }
      return {
        count: order.length,
        ids: orderedTexts(ids.all(), order),
        clause: ordered,
        position: places,
        value: numbers,
        metric: metrics.column(order),
        unit: units.column(order),
        kind: kinds.column(order),
        year: years.column(order),
        texts: texts.texts(order),
      };
    },
  };
}

/** By position and id; of what several claim the first. */
function eachOnce(rows: readonly TargetRow[]): readonly TargetRow[] {
  if (rows.length < 2) return rows;
  const ordered = [...rows].sort((a, b) => a.position - b.position || byCodeUnit(a.id, b.id));
  const known = new Set<string>();
  return ordered.filter(({ id }) => !known.has(id) && known.add(id));
}
