/** Sorts texts by code unit: the one order that every machine, language and store agrees on. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
