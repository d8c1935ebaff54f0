import type { AlignedCell } from './aligned-cells.js';
import { type AlignedLine, isGroupName } from './aligned-columns.js';

const NUMBER_HEADER = /^(?:序\s?号|编\s?号|No\.?)$/i;
const NUMBER = /^(?:[（(]?[0-9]{1,3}[)）.、]?|[①-⑳])$/;

/**
 * Which lines make a row. A number begins a row; where numbers stand in the middle of their rows (cells centred from top to
 * bottom), the empty lines between rows tell, or a row has as many lines below its number as above. Null where
 * neither does.
 */
export function rowsOfLines(
  text: string,
  header: readonly AlignedCell[],
  lines: readonly AlignedLine[],
): readonly (readonly AlignedLine[])[] | null {
  const isNumbered = header.some(
    ({ start, end }, at) => at === 0 && NUMBER_HEADER.test(text.slice(start, end)),
  );
  const wordsAt = (line: AlignedLine, column: number): string => {
    const cell = line.cells[column];
    return cell == null ? '' : text.slice(cell.start, cell.end);
  };
  const isGroup = (line: AlignedLine): boolean =>
    line.count === 1 && line.cells[0] != null && isGroupName(wordsAt(line, 0));
  const begins = (line: AlignedLine): boolean =>
    isGroup(line) ||
    (isNumbered ? NUMBER.test(wordsAt(line, 0)) : line.count >= header.length - 1 && line.cells[0] !== null);
  if (lines.length === 0 || !lines.some(begins)) return null;
  const byBlank = cut(lines, ({ blanksBefore }) => blanksBefore > 0);
  if (byBlank.length > 1 && byBlank.every((group) => group.filter(begins).length === 1)) return byBlank;
  const first = lines[0] as AlignedLine;
  if (begins(first)) return isCentred(lines, begins) ? null : cut(lines, begins);
  return isNumbered ? cutCentred(lines, begins) : null;
}

function cut(
  lines: readonly AlignedLine[],
  begins: (line: AlignedLine) => boolean,
): readonly (readonly AlignedLine[])[] {
  const groups: AlignedLine[][] = [];
  for (const line of lines) {
    if (groups.length === 0 || begins(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** The first row fits one line, and in a later one words of a cell stand above the line that has the number and the rest. */
function isCentred(lines: readonly AlignedLine[], begins: (line: AlignedLine) => boolean): boolean {
  const rows = cut(lines, begins);
  // Rows that begin at their number fill, in the line of the number, every column that they fill at all.
  return rows.some((row) => {
    const [head, ...rest] = row;
    return rest.some((line) =>
      line.cells.some((cell, column) => cell !== null && head?.cells[column] === null),
    );
  });
}

/** As many lines below a number as above it; the lines between two numbers must come out even. */
function cutCentred(
  lines: readonly AlignedLine[],
  begins: (line: AlignedLine) => boolean,
): readonly (readonly AlignedLine[])[] | null {
  const groups: (readonly AlignedLine[])[] = [];
  const anchors = lines.flatMap((line, at) => (begins(line) ? [at] : []));
  let from = 0;
  for (const [index, anchor] of anchors.entries()) {
    const above = anchor - from;
    const next = anchors[index + 1] ?? lines.length;
    const to = anchor + above + 1;
    if (above < 0 || to > next) return null;
    groups.push(lines.slice(from, to));
    from = to;
  }
  return from === lines.length ? groups : null;
}
