/**
 * The names that a reader may have meant, out of a list that has the likelier first: one edit away, or sharing most
 * characters. For error messages only; nothing is ever resolved by likeness.
 */
export function nearNames(name: string, names: readonly string[], limit: number): readonly string[] {
  const asked = [...name.slice(0, NAME_LENGTH_MAX)];
  const scored: { name: string; score: number }[] = [];
  for (const candidate of names) {
    const characters = [...candidate];
    if (candidate === name || Math.abs(characters.length - asked.length) > 2) continue;
    if (!characters.some((character) => asked.includes(character))) continue;
    const longest = Math.max(characters.length, asked.length);
    const score = editDistance(asked, characters) / longest;
    if (score <= 0.5) scored.push({ name: candidate, score });
  }
  // A stable sort: of equally near names, the greater place, which stands first in the list, comes first.
  scored.sort((a, b) => a.score - b.score);
  return scored.slice(0, limit).map((entry) => entry.name);
}

const NAME_LENGTH_MAX = 24;

/** Levenshtein, with a swap of two neighbours counted as one edit. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(replaced, at(above, column) + 1, at(current, column - 1) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, at(before, column - 2) + 1);
      }
      current.push(least);
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.POSITIVE_INFINITY;
}
