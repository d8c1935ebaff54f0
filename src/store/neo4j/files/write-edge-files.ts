import type { BatchStream, EdgeClaim, SourceRecord } from '../../../domain/graph-batch.js';
import { RELATIONSHIPS, type RelationshipType } from '../../../domain/graph-model.js';
import { readStream } from '../../shared/read-stream.js';
import { columnsOfEdge } from '../merge/columns-of-edge.js';
import { edgeHash } from '../merge/edge-hash.js';
import type { CsvFiles } from './csv-files.js';
import { type CsvTable, createCsvTable, csvColumn } from './csv-table.js';

/** What was written of relationships. */
export interface WrittenEdges {
  readonly edges: number;
  /** The sources with how many relationships each claims, in the order of the stream. */
  readonly sources: readonly (readonly [source: SourceRecord, edges: number])[];
  /** How many rows each file has. */
  readonly rows: ReadonlyMap<string, number>;
  /** Types of which some relationship has a list without members. */
  readonly withEmptyLists: readonly RelationshipType[];
}

const TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];

/** Writes every relationship that `check` lets pass, and keeps the records of the sources in memory. */
export async function writeEdgeFiles(
  files: CsvFiles,
  stream: BatchStream,
  release: number,
  check: (owner: string, claim: EdgeClaim) => void = () => undefined,
): Promise<WrittenEdges> {
  const tables = new Map(TYPES.map((type) => [type, edgeTable(files, type)]));
  const sources: (readonly [SourceRecord, number])[] = [];
  let count = 0;
  for await (const { source, edges } of readStream(stream, 'EDGES')) {
    sources.push([source, edges.length]);
    count += edges.length;
    for (const claim of edges) {
      check(source.id, claim);
      const edge = { owner: source.id, claim, hash: edgeHash(claim) };
      const values: unknown[] = [claim.from, claim.to];
      for (const { value } of columnsOfEdge(claim.type)) values.push(value(edge));
      values.push(release);
      tables.get(claim.type)?.add(values);
    }
  }
  const withEmptyLists = TYPES.filter((type) => tables.get(type)?.hasEmptyList());
  return { edges: count, sources, rows: files.rows(), withEmptyLists };
}

function edgeTable(files: CsvFiles, type: RelationshipType): CsvTable {
  return createCsvTable(files, `relationships-${type}.csv`, [
    { header: ':START_ID(node)', kind: 'string' },
    { header: ':END_ID(node)', kind: 'string' },
    ...columnsOfEdge(type).map((column) => csvColumn(column)),
    csvColumn({ name: '_since', kind: 'int' }),
  ]);
}
