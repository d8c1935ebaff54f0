import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the built program reads from the seeds: the gazetteers first, then the documents. */
export async function readSeeds(dist = 'dist') {
  const built = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
  const { readGazetteers } = await built('ingest/read/read-gazetteers.js');
  const { findSources } = await built('ingest/read/find-sources.js');
  const { readSource } = await built('ingest/read/read-source.js');
  const { gazetteerBatch } = await built('ingest/assemble/gazetteer-batch.js');
  const { createIngest } = await built('ingest/ingest.js');
  const gazetteers = await readGazetteers('seeds/gazetteers');
  const sources = await Promise.all((await findSources(['seeds/documents'])).map((file) => readSource(file)));
  return [gazetteerBatch(gazetteers), ...createIngest(gazetteers).batchesOf(sources, [])];
}
