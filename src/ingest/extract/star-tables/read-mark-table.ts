import type { Span } from '../../../domain/span.js';
import type { TableCell, TreeNode } from '../../policy-tree.js';
import { walkTree } from '../../policy-tree.js';
import type { ClusterNames } from '../clusters/cluster-names.js';
import type { PlaceNames } from '../places/place-names.js';
import { MARKS, type MarkRow, type MarkTable } from './mark-table.js';

const MARK = new RegExp(`^[${MARKS}]{1,9}$`);
const NUMBER = /^\d{1,4}$/;
/** A larger table of marks is not read: the search for its readings would take too long. */
const CELLS_MAX = 4_000;

/** Null where the table does not mark cities for clusters. A carried cell is blank: marks do not span rows. */
export function readMarkTable(table: TreeNode, places: PlaceNames, clusters: ClusterNames): MarkTable | null {
  const printed = [...walkTree(table)].map(({ node }) => node).filter(({ kind }) => kind === 'TABLE_ROW');
  const columns = cityColumns(printed, places);
  if (columns.length < 2 || columns.length * printed.length > CELLS_MAX) return null;
  const first = columns[0]?.index ?? 0;
  const last = columns[columns.length - 1]?.index ?? 0;
  const rows: MarkRow[] = [];
  let columnTotals: readonly (number | null)[] = columns.map(() => null);
  for (const node of printed) {
    const label = node.cells.slice(0, first).find(({ spans }) => spans.length > 0);
    const at = label?.spans[0];
    if (label === undefined || at === undefined) continue;
    const cluster = clusters.exactly(label.text.replace(/^\d{1,3}[.．、]?/, ''));
    const cells = columns.map(({ index }) => contentOf(node.cells[index]));
    if (cluster === null) {
      if (cells.filter(({ printed: text }) => NUMBER.test(text)).length * 2 > cells.length) {
        columnTotals = cells.map(({ printed: text }) => (NUMBER.test(text) ? Number(text) : null));
      }
    } else if (cells.every(({ printed: text }) => text === '' || MARK.test(text))) {
      rows.push({ node, cluster, label: at, total: totalAfter(node.cells, last), cells });
    }
  }
  const isMarked = rows.some(({ cells }) => cells.some(({ printed: text }) => text !== ''));
  return isMarked ? { node: table, cityIds: columns.map(({ cityId }) => cityId), rows, columnTotals } : null;
}

interface CityColumn {
  readonly index: number;
  readonly cityId: string;
}

/** By the headers of the columns; failing that, by a row of city names. Headers that span columns are not counted on. */
function cityColumns(rows: readonly TreeNode[], places: PlaceNames): readonly CityColumn[] {
  const [sample] = rows;
  const headed = columnsNamed(sample?.cells.map(({ column }) => column) ?? [], places);
  if (headed.length >= 2) return headed;
  for (const { cells } of rows) {
    const named = columnsNamed(
      cells.map(({ text }) => text),
      places,
    );
    if (named.length >= 2) return named;
  }
  return [];
}

function columnsNamed(headers: readonly string[], places: PlaceNames): readonly CityColumn[] {
  return headers.flatMap((header, index) => {
    for (let at = 0; at < header.length; at++) {
      const match = places.longestAt(header, at);
      if (match === null || at + match.length < header.length) continue;
      const cities = match.value.filter(({ level }) => level === 'PREFECTURE' || level === 'MUNICIPALITY');
      const [only] = cities;
      if (only !== undefined && cities.length === 1) return [{ index, cityId: only.id }];
    }
    return [];
  });
}

function contentOf(cell: TableCell | undefined): { readonly printed: string; readonly at: Span | null } {
  const at = cell === undefined || cell.carried ? undefined : cell.spans[0];
  return at === undefined ? { printed: '', at: null } : { printed: cell?.text ?? '', at };
}

/** The first number after the cities; its own column header may stand one column off. */
function totalAfter(cells: readonly TableCell[], last: number): number | null {
  const cell = cells.slice(last + 1).find(({ text, carried }) => !carried && NUMBER.test(text));
  return cell === undefined ? null : Number(cell.text);
}
