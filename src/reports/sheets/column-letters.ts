/** The letters of a column, counted from 0: A, then Z, AA. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : columnLetters(before - 1)}${String.fromCharCode(65 + rest)}`;
}
