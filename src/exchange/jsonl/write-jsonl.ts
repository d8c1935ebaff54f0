import type { GraphBatch } from '../../domain/graph-batch.js';
import { compareEdgeClaims, compareNodeClaims } from '../../store/shared/compare-claims.js';
import type { ExportCounts, ExportedGraph } from '../exported-graph.js';
import { type FileSet, withFiles } from '../file-set.js';
import { lazily } from '../lazily.js';
import { createCounts } from './counts.js';
import { EXPORT_FILES, type ExportFile, MANIFEST_FILE } from './export-files.js';
import { lineOf } from './line-of.js';
import { FORMAT, FORMAT_VERSION, manifestText } from './manifest.js';
import { modelHash } from './model-hash.js';

/** The canonical form: everything that each source claims, and the texts, in one order; read back by `import`. */
export async function writeJsonl(folder: string, { release, read }: ExportedGraph): Promise<ExportCounts> {
  return withFiles(folder, async (files) => {
    const counts = createCounts();
    const records: Record<ExportFile, number> = {
      'sources.jsonl': 0,
      'nodes.jsonl': 0,
      'relationships.jsonl': 0,
      'documents.jsonl': 0,
    };
    for (const name of EXPORT_FILES) await files.write(name, []);
    for await (const batch of read({ withDocuments: true })) {
      await writeBatch(files, batch);
      counts.add(batch);
      records['sources.jsonl'] += 1;
      records['nodes.jsonl'] += batch.nodes.length;
      records['relationships.jsonl'] += batch.edges.length;
      records['documents.jsonl'] += batch.document === null ? 0 : 1;
    }
    const written = await files.close();
    const described = EXPORT_FILES.map((name) => [name, { records: records[name], ...written.get(name) }]);
    const manifest = manifestText({
      format: FORMAT,
      version: FORMAT_VERSION,
      model: modelHash(),
      release: { sequence: release.sequence, at: release.at },
      counts: counts.found(),
      files: Object.fromEntries(described),
    });
    await files.write(MANIFEST_FILE, [manifest]);
    await files.close();
    return {
      sources: records['sources.jsonl'],
      nodes: records['nodes.jsonl'],
      relationships: records['relationships.jsonl'],
      notes: [],
    };
  });
}

async function writeBatch(files: FileSet, { source, document, nodes, edges }: GraphBatch): Promise<void> {
  await files.write('sources.jsonl', [lineOf.source(source)]);
  await files.write(
    'nodes.jsonl',
    lazily([...nodes].sort(compareNodeClaims), (claim) => lineOf.node(source.id, claim)),
  );
  await files.write(
    'relationships.jsonl',
    lazily([...edges].sort(compareEdgeClaims), (claim) => lineOf.relationship(source.id, claim)),
  );
  if (document !== null) await files.write('documents.jsonl', [lineOf.document(document)]);
}
