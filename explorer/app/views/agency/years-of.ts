/** What it has to do by a document of a day, a month, or of no date that is printed. */
export interface DatedLoad {
  readonly issuedOn: string | null;
  readonly counts: Counts;
}

interface Counts {
  readonly measures: number;
  readonly leads: number;
  readonly supports: number;
  readonly assigned: number;
}

interface YearLoad extends Counts {
  readonly year: number;
}

export interface Years {
  /** From the first year with a measure to the last, those without one too. */
  readonly years: readonly YearLoad[];
  /** Documents without a date, and their measures: they stand in no year. */
  readonly undated: { readonly documents: number; readonly measures: number };
}

/** Measures by the year in which their document was issued. */
export function yearsOf(loads: readonly DatedLoad[]): Years {
  const byYear = new Map<number, YearLoad>();
  const undated = { documents: 0, measures: 0 };
  for (const { issuedOn, counts } of loads) {
    if (issuedOn === null) {
      undated.documents += 1;
      undated.measures += counts.measures;
      continue;
    }
    const year = Number(issuedOn.slice(0, 4));
    byYear.set(year, added(byYear.get(year) ?? emptyYear(year), counts));
  }
  const known = [...byYear.keys()];
  const first = Math.min(...known);
  const count = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  const years = Array.from({ length: count }, (_, at) => byYear.get(first + at) ?? emptyYear(first + at));
  return { years, undated };
}

function emptyYear(year: number): YearLoad {
  return { year, measures: 0, leads: 0, supports: 0, assigned: 0 };
}

function added(before: YearLoad, { measures, leads, supports, assigned }: Counts): YearLoad {
  return {
    year: before.year,
    measures: before.measures + measures,
    leads: before.leads + leads,
    supports: before.supports + supports,
    assigned: before.assigned + assigned,
  };
}
