import type { Command } from 'commander';
import type { MergeSummary } from '../domain/graph-batch.js';
import { importGraph } from '../exchange/import-graph.js';
import { openExport } from '../exchange/jsonl/open-export.js';
import { finishNeo4jFiles } from './neo4j-files/finish-neo4j-files.js';
import { writeNeo4jFiles } from './neo4j-files/write-neo4j-files.js';
import { type StoreOptions, storeOptions, withStore } from './store-options.js';
import { print, type Streams, say } from './streams.js';
import { withSmallHeap } from './with-small-heap.js';

interface ImportOptions extends StoreOptions {
  readonly neo4jFiles?: string;
}

export function addImportCommand(program: Command, streams: Streams): void {
  storeOptions(
    program
      .command('import')
      .description('load what `export` wrote as jsonl, all of it or nothing')
      .argument('<folder>', 'the folder of the export, or of --neo4j-files to finish what neo4j-admin loaded')
      .option(
        '--neo4j-files <folder>',
        'load nothing, but write files into a new folder for neo4j-admin: the fast way into an empty Neo4j',
      ),
  ).action(async (folder: string, options: ImportOptions) => {
    const { neo4jFiles } = options;
    if (neo4jFiles !== undefined) return withSmallHeap(() => writeNeo4jFiles(folder, neo4jFiles, streams));
    if (await finishNeo4jFiles(folder, options, streams)) return;
    say(streams, `Checking ${folder}`);
    const exported = await openExport(folder);
    // The rest is checked while it is merged: an export that cannot be used leaves no trace, not even an empty store.
    await withSmallHeap(() =>
      withStore(options, 'fill', async (store) => {
        say(streams, `Merging ${exported.batches.sourceIds.length} sources`);
        const merged = await importGraph(store, exported, new Date().toISOString());
        print(streams, importText(folder, exported.manifest.release.sequence, merged));
      }),
    );
  });
}

function importText(
  folder: string,
  exported: number,
  { nodes, edges, release, isNewRelease }: MergeSummary,
): string {
  const of = `release ${exported} of ${folder}`;
  if (!isNewRelease)
    return `Nothing changed: the store held all of ${of} already, and is still release ${release}.`;
  const counts = (name: string, { created, updated, removed, unchanged }: typeof nodes): string =>
    `${name}: ${created} created, ${updated} updated, ${removed} removed, ${unchanged} unchanged.`;
  return [
    `Imported ${of}: the store is now release ${release}.`,
    counts('Nodes', nodes),
    counts('Relationships', edges),
  ].join('\n');
}
