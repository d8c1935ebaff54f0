/** A figure with a year, as far as a chart needs it. */
export interface Figure {
  readonly id: string;
  readonly kind: string;
  readonly metric: string;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly printed: string;
  readonly year: number | null;
}

/** Aims of one unit, which alone can be drawn on one scale. */
export interface UnitPanel<F extends Figure> {
  readonly unit: string;
  /** By year, then value, then id. */
  readonly figures: readonly Dated<F>[];
  /** What is measured in several years, joined by a line each. */
  readonly lines: readonly (readonly Dated<F>[])[];
  /** True where the greatest is so much greater that small ones would lie on the floor. */
  readonly isLogarithmic: boolean;
}

export type Dated<F extends Figure> = F & { readonly year: number };

/** From here on a scale is logarithmic. */
const SPAN_MAX = 50;

/** Aims with a year by unit, those with most figures first. Conditions, grants and parameters are not aims. */
export function unitPanels<F extends Figure>(figures: readonly F[]): readonly UnitPanel<F>[] {
  const aims = figures.filter(
    (figure): figure is Dated<F> => figure.kind === 'TARGET' && figure.year !== null,
  );
  return groupedBy(aims, ({ unit }) => unit)
    .map(([unit, all]) => panelOf(unit, all))
    .sort((a, b) => b.figures.length - a.figures.length || (a.unit < b.unit ? -1 : 1));
}

function panelOf<F extends Figure>(unit: string, all: readonly Dated<F>[]): UnitPanel<F> {
  const figures = [...all].sort((a, b) => a.year - b.year || a.value - b.value || (a.id < b.id ? -1 : 1));
  const lines = groupedBy(figures, ({ metric }) => metric)
    .map(([, same]) => same)
    .filter((same) => new Set(same.map(({ year }) => year)).size > 1);
  const values = figures.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { unit, figures, lines, isLogarithmic: least > 0 && most / least > SPAN_MAX };
}

function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
