import Table from 'cli-table3';

/** A table for a terminal; Chinese characters count as two columns. No colours, so that it can be piped. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widths?: readonly (number | null)[],
): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [] },
    wordWrap: true,
    wrapOnWordBoundary: false,
    ...(widths === undefined ? {} : { colWidths: [...widths] }),
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}
