import { DomainError } from '../../domain/errors.js';
import type { BatchStream, EdgeClaim, GraphBatch } from '../../domain/graph-batch.js';
import { checkBatches } from '../../store/shared/check-batches.js';
import { createCounts } from './counts.js';
import { exportFault } from './export-fault.js';
import { type ExportFile, MANIFEST_FILE } from './export-files.js';
import type { Manifest } from './manifest.js';
import { type PlacedBatch, readBatches } from './read-batches.js';
import { readManifest } from './read-manifest.js';

/** An export that was read once to its last byte and found right; reading it again compares the bytes again. */
export interface CheckedExport {
  readonly manifest: Manifest;
  readonly batches: BatchStream;
}

/**
 * Reads a whole export and refuses it unless every file is as the manifest says, every line can be used, and every
 * relationship has its ends: EXPORT_INVALID, EXPORT_FOREIGN, FILE_NOT_FOUND, naming file and line. Of the nodes only the ids
 * are kept in memory.
 */
export async function checkExport(folder: string): Promise<CheckedExport> {
  const manifest = await readManifest(folder);
  const sourceIds: string[] = [];
  const ends = createEndsCheck();
  const counts = createCounts();
  for await (const placed of readBatches(folder, manifest.files)) {
    checkPlaced(placed);
    ends.add(placed);
    counts.add(placed.batch);
    sourceIds.push(placed.batch.source.id);
  }
  ends.refuseMissing();
  refuseOtherCounts(manifest, counts.found());
  return { manifest, batches: { sourceIds, read: () => batchesOf(folder, manifest) } };
}

async function* batchesOf(folder: string, manifest: Manifest): AsyncGenerator<GraphBatch> {
  for await (const { batch } of readBatches(folder, manifest.files)) yield batch;
}

/** What a merge would refuse, with the line. */
function checkPlaced({ batch, lines }: PlacedBatch): void {
  const { source, document, nodes, edges } = batch;
  const fault = (part: GraphBatch): string | null => {
    try {
      checkBatches([part]);
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.message.replace(/\.$/, '');
      throw error;
    }
  };
  const whole = fault(batch);
  if (whole !== null) {
    const bare = { source, document: null, nodes: [], edges: [] };
    const place = <T>(file: ExportFile, items: readonly T[], part: (item: T) => GraphBatch): void => {
      const at = items.findIndex((item) => fault(part(item)) !== null);
      if (at !== -1) throw exportFault(file, lines[file] + at, whole);
    };
    place('nodes.jsonl', nodes, (claim) => ({ ...bare, nodes: [claim] }));
    place('relationships.jsonl', edges, (claim) => ({ ...bare, edges: [claim] }));
    place('documents.jsonl', document === null ? [] : [document], (one) => ({ ...bare, document: one }));
    throw exportFault('sources.jsonl', lines['sources.jsonl'], whole);
  }
  if (document !== null && document.text.length !== source.characters)
    throw exportFault(
      'documents.jsonl',
      lines['documents.jsonl'],
      `the text of ${source.id} has ${document.text.length} characters, and its source says ${source.characters}`,
    );
}

function refuseOtherCounts({ counts }: Manifest, found: Manifest['counts']): void {
  for (const kind of ['sources', 'nodes', 'relationships'] as const)
    for (const name of new Set([...Object.keys(counts[kind]), ...Object.keys(found[kind])])) {
      const [said, there] = [counts[kind][name] ?? 0, found[kind][name] ?? 0];
      if (said !== there)
        throw exportFault(
          MANIFEST_FILE,
          null,
          `it counts other ${kind} than ${kind}.jsonl holds: ${name} ${said}, and there are ${there}`,
        );
    }
}

/** Every relationship joins two nodes of the export, which may stand in a later source than the relationship. */
function createEndsCheck() {
  const nodes = new Set<string>();
  const awaited = new Map<string, { readonly line: number; readonly claim: EdgeClaim }>();
  return {
    add({ batch, lines }: PlacedBatch): void {
      for (const { node } of batch.nodes) {
        nodes.add(node.id);
        awaited.delete(node.id);
      }
      batch.edges.forEach((claim, at) => {
        for (const end of [claim.from, claim.to])
          if (!nodes.has(end) && !awaited.has(end))
            awaited.set(end, { line: lines['relationships.jsonl'] + at, claim });
      });
    },
    refuseMissing(): void {
      for (const [end, { line, claim }] of awaited)
        throw exportFault(
          'relationships.jsonl',
          line,
          `${claim.type} from ${claim.from} to ${claim.to} has no end: nodes.jsonl has no ${end}`,
        );
    },
  };
}
