/** Rows of cells as a table of Markdown, to be read on a terminal and pasted into a document. */
export function table(heads, rows) {
  return [heads, heads.map((_, at) => (at < 2 ? '---' : '--:')), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/** Three digits; – where there is nothing. */
export function number(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 10 ? 3 : 2);
}
