import type { EdgeClaim, GraphBatch, NodeClaim } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import { compareEdgeClaims, compareNodeClaims } from '../../store/shared/compare-claims.js';
import { exportFault } from './export-fault.js';
import type { ExportFile } from './export-files.js';
import { fromLine } from './line-shapes.js';
import type { Manifest } from './manifest.js';
import { type Line, readLines } from './read-lines.js';

/** A batch as it stands in the files, with the lines on which its parts begin; those of each part follow one another. */
export interface PlacedBatch {
  readonly batch: GraphBatch;
  readonly lines: Readonly<Record<ExportFile, number>>;
}

/**
 * Reads the four files side by side, one source at a time, so that no more than one is in memory. Lines must stand in the
 * order in which an export writes them, each once; else EXPORT_INVALID.
 */
export async function* readBatches(folder: string, files: Manifest['files']): AsyncGenerator<PlacedBatch> {
  const open = <T>(file: ExportFile, read: (line: Line) => Owned<T>, compare: (a: T, b: T) => number) =>
    createRunReader(file, readLines(folder, file, files[file]), read, compare);
  const nodes = open<NodeClaim>('nodes.jsonl', fromLine.node, compareNodeClaims);
  const edges = open<EdgeClaim>('relationships.jsonl', fromLine.relationship, compareEdgeClaims);
  const documents = open<Source>('documents.jsonl', fromLine.document, () => 0);
  const readers = [nodes, edges, documents];
  try {
    let before: string | null = null;
    for await (const line of readLines(folder, 'sources.jsonl', files['sources.jsonl'])) {
      const source = fromLine.source(line);
      if (before !== null && before >= source.id)
        throw exportFault(
          'sources.jsonl',
          line.number,
          `the source ${source.id} stands twice, or in the wrong order`,
        );
      before = source.id;
      const [ofNodes, ofEdges, ofDocuments] = [
        await nodes.runOf(source.id),
        await edges.runOf(source.id),
        await documents.runOf(source.id),
      ];
      yield {
        batch: {
          source,
          document: ofDocuments.claims[0] ?? null,
          nodes: ofNodes.claims,
          edges: ofEdges.claims,
        },
        lines: {
          'sources.jsonl': line.number,
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
}

interface Owned<T> {
  readonly source: string;
  readonly claim: T;
}

/** Hands out the lines of one source after those of the other. */
function createRunReader<T>(
  file: ExportFile,
  lines: AsyncGenerator<Line>,
  read: (line: Line) => Owned<T>,
  compare: (a: T, b: T) => number,
) {
  let isStarted = false;
  let next: (Owned<T> & { readonly number: number }) | null = null;
  const advance = async (): Promise<void> => {
    isStarted = true;
    const { done, value } = await lines.next();
    next = done ? null : { ...read(value), number: value.number };
  };
  const misplaced = (): Error =>
    exportFault(
      file,
      next?.number ?? null,
      `it belongs to the source ${next?.source}, which is not in sources.jsonl, or it stands in the wrong place or twice`,
    );
  return {
    /** The lines of this source, and the number of the first of them. */
    async runOf(source: string): Promise<{ readonly claims: readonly T[]; readonly line: number }> {
      if (!isStarted) await advance();
      const line = next?.number ?? 0;
      const claims: T[] = [];
      while (next?.source === source) {
        const last = claims.at(-1);
        if (last !== undefined && compare(last, next.claim) >= 0) throw misplaced();
        claims.push(next.claim);
        await advance();
      }
      if (next !== null && next.source < source) throw misplaced();
      return { claims, line };
    },
    /** Nothing may be left; and the end of the file must be reached, where it is compared with the manifest. */
    async end(): Promise<void> {
      if (!isStarted) await advance();
      if (next !== null) throw misplaced();
    },
    async close(): Promise<void> {
      await lines.return(undefined);
    },
  };
}
