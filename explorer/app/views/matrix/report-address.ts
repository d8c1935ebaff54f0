import type { MatrixChoice } from './matrix-choice.js';

/** `/v1/reports/matrix.xlsx?rows=…`: the whole matrix as a report, with the same filters. */
export function reportAddress(
  { rows, columns, filter }: MatrixChoice,
  release: number | null,
  form: string,
  sheet?: string,
): string {
  const search = new URLSearchParams({ rows, columns });
  for (const [name, value] of Object.entries({ ...filter, release, sheet })) {
    for (const one of [value].flat()) if (one !== null && one !== undefined) search.append(name, String(one));
  }
  return `/v1/reports/matrix.${form}?${search}`;
}
