const STEPS = 5;

/** How dark a count is drawn: 0 for nothing, else 1 to 5 by the logarithm, since a few cells hold most. */
export function heatOf(value: number, most: number): number {
  if (value <= 0) return 0;
  if (most <= 1) return 1;
  return Math.min(STEPS, 1 + Math.floor((Math.log(value) / Math.log(most)) * (STEPS - 1)));
}
