import type { EdgeClaim, GraphBatch, NodeClaim, StreamPart } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import { compareEdgeClaims, compareNodeClaims } from '../../store/shared/compare-claims.js';
import type { ExportFile } from './export-files.js';
import { fromLine, type Owned } from './line-shapes.js';
import type { Manifest } from './manifest.js';
import { jsonOf, readLines } from './read-lines.js';
import { readSources } from './read-sources.js';
import { createRunReader, type RunReader } from './run-reader.js';

/** A batch as it stands in the files, with the lines on which its parts begin; those of each part follow one another. */
export interface PlacedBatch {
  readonly batch: GraphBatch;
  readonly lines: Readonly<Record<ExportFile, number>>;
}

/**
 * Reads the files side by side, one source at a time, so that no more than one is in memory. Lines must stand in the order in
 * which an export writes them, each once; else EXPORT_INVALID. A file that the part has nothing of is not looked at.
 */
export async function* readBatches(
  folder: string,
  files: Manifest['files'],
  part: StreamPart | null,
): AsyncGenerator<PlacedBatch> {
  const open = <T>(
    file: ExportFile,
    read: (value: unknown, number: number) => Owned<T>,
    compare: (a: T, b: T) => number,
    isRead: boolean,
  ): RunReader<T> =>
    isRead ? createRunReader(file, readLines(folder, file, files[file], jsonOf), read, compare) : NOTHING;
  const nodes = open<NodeClaim>('nodes.jsonl', fromLine.node, compareNodeClaims, part !== 'EDGES');
  const edges = open<EdgeClaim>('relationships.jsonl', fromLine.relationship, compareEdgeClaims, part !== 'NODES');
  const documents = open<Source>('documents.jsonl', fromLine.document, () => 0, part !== 'EDGES');
  const readers = [nodes, edges, documents];
  try {
    for await (const { source, line } of readSources(folder, files)) {
      const ofNodes = await nodes.runOf(source.id);
      const ofEdges = await edges.runOf(source.id);
      const ofDocuments = await documents.runOf(source.id);
      const [document = null] = ofDocuments.claims;
      yield {
        batch: { source, document, nodes: ofNodes.claims, edges: ofEdges.claims },
        lines: {
          'sources.jsonl': line,
          'nodes.jsonl': ofNodes.line,
          'relationships.jsonl': ofEdges.line,
          'documents.jsonl': ofDocuments.line,
        },
      };
    }
    for (const reader of readers) await reader.end();
  } finally {
    for (const reader of readers) await reader.close();
  }
} // biome-ignore format: one screen

const NOTHING: RunReader<never> = {
  runOf: async () => ({ claims: [], line: 0 }),
  end: async () => {},
  close: async () => {},
};
