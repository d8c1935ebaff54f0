/** The code of the province in which a place lies: 441900 → 440000. */
export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}
