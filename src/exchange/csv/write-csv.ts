import { stringify } from 'csv-stringify/sync';
import type { GraphBatch } from '../../domain/graph-batch.js';
import { grouped } from '../../domain/grouped.js';
import { piecesOf } from '../../domain/pieces-of.js';
import type { ExportCounts, ExportedGraph } from '../exported-graph.js';
import { type FileSet, withFiles } from '../file-set.js';
import { findShownNodes, type ShownNodes } from '../shown-nodes.js';
import { createDelimiterChoice } from './array-delimiter.js';
import {
  type Cell,
  CLAIMS_HEADER,
  edgeCells,
  edgeHeader,
  nodeCells,
  nodeHeader,
  SOURCE_HEADER,
  sourceCells,
} from './columns.js';
import { readMe } from './read-me.js';

/** CSV for `neo4j-admin database import full`: a file for each label and each type that there is, and the command. */
export async function writeCsv(folder: string, { read }: ExportedGraph): Promise<ExportCounts> {
  const delimiter = createDelimiterChoice();
  const shown = await findShownNodes(delimiter.watch(read({ withDocuments: false })));
  const parting = delimiter.chosen();
  return withFiles(folder, async (files) => {
    const counts = { sources: 0, nodes: 0, relationships: 0 };
    for await (const batch of read({ withDocuments: false })) {
      counts.sources += 1;
      for (const { file, header, rows, counted } of tablesOf(batch, shown)) {
        if (rows.length === 0) continue;
        if (!files.has(file)) await files.write(file, [csv([header], parting)]);
        await writeRows(files, file, rows, parting);
        if (counted !== null) counts[counted] += rows.length;
      }
    }
    const written = await files.close();
    await files.write('README.txt', [readMe([...written.keys()].sort(), parting)]);
    await files.close();
    return { ...counts, notes: [] };
  });
}

interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly counted: 'nodes' | 'relationships' | null;
}

/** Node labels come before what joins them only for people: the tool reads all nodes first. */
function tablesOf({ source, nodes, edges }: GraphBatch, shown: ShownNodes): readonly Table[] {
  const own = nodes.filter((claim) => shown.isShown(source.id, claim));
  const byLabel = grouped(own, ({ label }) => label);
  const byType = grouped(edges, ({ type }) => type);
  return [
    { file: 'nodes-_Source.csv', header: SOURCE_HEADER, rows: [sourceCells(source)], counted: null },
    ...[...byLabel].map(([label, claims]): Table => {
      const rows = claims.map(({ node }) => nodeCells(label, node));
      return { file: `nodes-${label}.csv`, header: nodeHeader(label), rows, counted: 'nodes' };
    }),
    {
      file: 'relationships-_CLAIMS.csv',
      header: CLAIMS_HEADER,
      rows: nodes.map(({ node, stub }) => [source.id, node.id, stub, '_CLAIMS']),
      counted: null,
    },
    ...[...byType].map(([type, claims]): Table => {
      const rows = claims.map((claim) => edgeCells(source.id, claim));
      return { file: `relationships-${type}.csv`, header: edgeHeader(type), rows, counted: 'relationships' };
    }),
  ];
}

const ROWS_AT_ONCE = 1_000;

async function writeRows(
  files: FileSet,
  file: string,
  rows: readonly (readonly Cell[])[],
  parting: string,
): Promise<void> {
  for (const some of piecesOf(rows, ROWS_AT_ONCE)) await files.write(file, [csv(some, parting)]);
}

/** Texts are quoted, also empty ones; an empty cell without quotes is a property that is not there. */
function csv(rows: readonly (readonly Cell[])[], parting: string): string {
  const cells = rows.map((row) => row.map((cell) => cellText(cell, parting)));
  return stringify(cells, { quoted_string: true });
}

function cellText(cell: Cell, parting: string): string | number | null {
  if (Array.isArray(cell)) return cell.length === 0 ? null : cell.join(parting);
  return typeof cell === 'boolean' ? String(cell) : (cell as string | number | null);
}
