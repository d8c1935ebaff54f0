import { intoNewFolder } from '../../exchange/into-new-folder.js';
import { openExport } from '../../exchange/jsonl/open-export.js';
import { tellingLine } from '../../exchange/telling-line.js';
import { print, type Streams, say } from '../streams.js';

/** Checks an export, and writes it into a new folder as files for `neo4j-admin database import full`. */
export async function writeNeo4jFiles(from: string, folder: string, streams: Streams): Promise<void> {
  say(streams, `Checking ${from}`);
  const { manifest, batches } = await openExport(from);
  const { FILES_RECORD } = await import('../../store/neo4j/files/unfinished.js');
  const { writeImportFiles } = await import('../../store/neo4j/files/write-import-files.js');
  const request = {
    stream: batches,
    note: { cause: 'IMPORT', at: manifest.release.at, sequence: manifest.release.sequence } as const,
    origin: manifest.sha256,
  };
  say(streams, `Writing ${batches.sourceIds.length} sources`);
  await tellingLine(
    from,
    () => intoNewFolder(folder, FILES_RECORD, (aside) => writeImportFiles(aside, request)),
    (why) => `The export cannot be written: ${why}`,
  );
  print(
    streams,
    `Release ${manifest.release.sequence} of ${from} is in ${folder}, for Neo4j's import tool: README.txt there says the two commands that come next.`,
  );
}
