import { parse } from 'csv-parse/sync';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import readWorkbook from 'read-excel-file/node';

/** What a file says: by the name of its row and of its column, the cells that are not empty. */
export type ReadMatrix = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Rows = readonly (readonly string[])[];

/** Columns that are no part of the matrix itself. */
const BESIDE = new Set(['序号', '章节', '文件', '行编号']);

/** The matrix as a program without any of ours reads it from each kind of file. */
export const READ_BACK: Readonly<Record<string, (file: Uint8Array) => Promise<ReadMatrix>>> = {
  csv: async (file) => fromRows(parse(Buffer.from(file), { bom: true }) as Rows),
  xlsx: async (file) => {
    const [sheet] = await readWorkbook(Buffer.from(file));
    const rows = (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    return fromRows(rows.slice(rows.findIndex(([first]) => first === '序号')));
  },
  html: async (file) => {
    const document = parseHtml(Buffer.from(file).toString('utf8'));
    const [section] = all(document, 'section');
    if (section === undefined) throw new Error('The page has no section.');
    const tables = all(section, 'table').map((table) =>
      fromRows(all(table, 'tr').map((row) => [...all(row, 'th'), ...all(row, 'td')].map(textOf))),
    );
    return merged(tables);
  },
  json: async (file) => {
    const { matrix } = JSON.parse(Buffer.from(file).toString('utf8')) as Json;
    const columns = new Map(matrix.columns.map(({ id, label }) => [id, label]));
    return Object.fromEntries(
      matrix.rows.map(({ label, cells }) => [
        label,
        Object.fromEntries(cells.map(({ column, text }) => [columns.get(column) ?? column, text])),
      ]),
    );
  },
};

interface Json {
  readonly matrix: {
    readonly columns: readonly { readonly id: string; readonly label: string }[];
    readonly rows: readonly {
      readonly label: string;
      readonly cells: readonly { readonly column: string; readonly text: string }[];
    }[];
  };
}

/** Bands have no number in front, totals neither. */
function fromRows([header = [], ...rows]: Rows): ReadMatrix {
  const body = rows.filter(([no = '']) => /^\d+$/.test(no));
  return Object.fromEntries(
    body.map(([, name = '', ...cells]) => [
      name,
      Object.fromEntries(
        cells.flatMap((cell, at) => {
          const column = header[at + 2] ?? '';
          return cell === '' || BESIDE.has(column) ? [] : [[column, cell]];
        }),
      ),
    ]),
  );
}

function merged(tables: readonly ReadMatrix[]): ReadMatrix {
  const names = [...new Set(tables.flatMap((table) => Object.keys(table)))];
  return Object.fromEntries(
    names.map((name) => [name, Object.assign({}, ...tables.map((table) => table[name]))]),
  );
}

type Node = DefaultTreeAdapterTypes.Node;

function all(node: Node, tag: string): readonly Node[] {
  const children: readonly Node[] = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [...(child.nodeName === tag ? [child] : []), ...all(child, tag)]);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
