import { exportIris } from '../../src/cli/export-iris.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { ExportFormat } from '../../src/exchange/export-formats.js';
import { type ExportSummary, exportGraph } from '../../src/exchange/export-graph.js';
import { historyOf } from './history-of.js';

/** Exports these batches as a store that was loaded with them would. */
export function exportTo(
  folder: string,
  batches: readonly GraphBatch[],
  format: ExportFormat = 'jsonl',
): Promise<ExportSummary> {
  return exportGraph(historyOf(batches), { folder, format, release: null, iris: exportIris(null) });
}
