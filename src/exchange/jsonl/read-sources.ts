import type { SourceRecord } from '../../domain/graph-batch.js';
import { exportFault } from './export-fault.js';
import { fromLine } from './line-shapes.js';
import type { Manifest } from './manifest.js';
import { jsonOf, readLines } from './read-lines.js';

interface PlacedSource {
  readonly source: SourceRecord;
  readonly line: number;
}

/** The sources of an export, which must stand in the order of their ids, each once; else EXPORT_INVALID. */
export async function* readSources(folder: string, files: Manifest['files']): AsyncGenerator<PlacedSource> {
  let before: string | null = null;
  for await (const { first, values } of readLines(folder, 'sources.jsonl', files['sources.jsonl'], jsonOf))
    for (const [at, value] of values.entries()) {
      const line = first + at;
      const source = fromLine.source(value, line);
      if (before !== null && before >= source.id)
        throw exportFault(
          'sources.jsonl',
          line,
          `the source ${source.id} stands twice, or in the wrong order`,
        );
      before = source.id;
      yield { source, line };
    }
}
