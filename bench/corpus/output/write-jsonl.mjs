import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMadeGraph } from './made-graph.mjs';

/** A release as an export of a store that was filled once would name it: the same bytes at every run. */
const RELEASE = { sequence: 1, at: '2026-01-01T00:00:00.000Z' };

/** Writes the corpus as JSON Lines that `policy-graph import` takes, by the program's own writer. */
export async function writeJsonl({ dist, seed, clauses, out }) {
  const built = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
  const { intoNewFolder } = await built('exchange/into-new-folder.js');
  const program = await built('exchange/jsonl/write-jsonl.js');
  const graph = await createMadeGraph({ dist, seed, clauses });
  return intoNewFolder(out, 'manifest.json', (aside) =>
    program.writeJsonl(aside, { release: RELEASE, read: () => graph.read() }),
  );
}
