/** The words of the lines that `typeset` prints, as a reader should give them: merged cells repeated in each row. */
export function written(lines: readonly string[]): readonly string[] {
  let above: readonly string[] = [];
  return lines.flatMap((line) => {
    if (line === '' || line === '%') return [];
    if (!line.includes('\t')) return [line.replace(/^[#=<>]/, '')];
    above = line.split('\t').map((cell, column) => (cell === '〃' ? (above[column] ?? '') : cell));
    return [above.join('\t')];
  });
}
