import type { EdgesHalf, OpenEdgesHalf } from '../../domain/graph-batch.js';
import { isRecord } from '../../domain/is-record.js';
import type { Manifest } from './manifest.js';
import { jsonOf, type ReadLine, readLines } from './read-lines.js';
import { readPart } from './read-part.js';

/** What `openEdgesHalf` takes. */
export interface ExportPlace {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The relationships of an export for a thread that reads them while another reads its nodes. */
export const openEdgesHalf: OpenEdgesHalf = (given) => edgesHalf(given as ExportPlace);

function edgesHalf({ folder, manifest }: ExportPlace): EdgesHalf {
  return {
    async *nodeIds() {
      const file = 'nodes.jsonl';
      for await (const { values } of readLines(folder, file, manifest.files[file], nodeIdOf)) yield values;
    },
    async *edges() {
      for await (const { batch } of readPart(folder, manifest, 'EDGES')) yield batch;
    },
  };
}

/** Inside a text its quotes would be escaped, so where it stands an object begins. */
const BEFORE_ID = '"node":{"id":"';
const QUOTE = 0x22;
const PLAIN_ID = /^[^\\]+$/;

/** The id of a node, without reading all the rest; what is wrong with the line is said by who reads it whole. */
const nodeIdOf: ReadLine<string> = (bytes, file, number) => {
  const before = bytes.indexOf(BEFORE_ID);
  const start = before + BEFORE_ID.length;
  const id = before === -1 ? '' : bytes.toString('latin1', start, bytes.indexOf(QUOTE, start));
  if (PLAIN_ID.test(id)) return id;
  const line = jsonOf(bytes, file, number);
  return isRecord(line) && isRecord(line.node) ? String(line.node.id) : '';
};
