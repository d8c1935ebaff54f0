/** `/v1/reports/diff.xlsx?from=2&to=3`: what is different between two releases, as a report. */
export function diffAddress(from: number, to: number, form: string): string {
  return `/v1/reports/diff.${form}?${new URLSearchParams({ from: String(from), to: String(to) })}`;
}
