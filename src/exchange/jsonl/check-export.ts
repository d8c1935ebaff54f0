import { DomainError } from '../../domain/errors.js';
import type { GraphBatch } from '../../domain/graph-batch.js';
import { checkBatches } from '../../store/shared/check-batches.js';
import { createCheckedReading } from './checked-reading.js';
import { exportFault } from './export-fault.js';
import type { ExportFile } from './export-files.js';
import type { PlacedBatch } from './read-batches.js';
import { readManifest } from './read-manifest.js';

/**
 * Reads a whole export and refuses it, naming file and line, unless a store could take it: what reading it checks
 * (`openExport`), and, claim by claim, what every merge does. EXPORT_INVALID, EXPORT_FOREIGN, FILE_NOT_FOUND.
 */
export async function checkExport(folder: string): Promise<void> {
  const manifest = await readManifest(folder);
  const read = createCheckedReading(folder, manifest);
  for await (const placed of read(null)) checkPlaced(placed);
}

/** What a merge would refuse, with the line. */
function checkPlaced({ batch, lines }: PlacedBatch): void {
  const whole = faultOf(batch);
  if (whole === null) return;
  const { source, document, nodes, edges } = batch;
  const bare = { source, document: null, nodes: [], edges: [] };
  const place = <T>(file: ExportFile, items: readonly T[], part: (item: T) => GraphBatch): void => {
    const at = items.findIndex((item) => faultOf(part(item)) !== null);
    if (at !== -1) throw exportFault(file, lines[file] + at, whole);
  };
  place('nodes.jsonl', nodes, (claim) => ({ ...bare, nodes: [claim] }));
  place('relationships.jsonl', edges, (claim) => ({ ...bare, edges: [claim] }));
  place('documents.jsonl', document === null ? [] : [document], (one) => ({ ...bare, document: one }));
  throw exportFault('sources.jsonl', lines['sources.jsonl'], whole);
}

function faultOf(batch: GraphBatch): string | null {
  try {
    checkBatches([batch]);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.message.replace(/\.$/, '');
    throw error;
  }
}
