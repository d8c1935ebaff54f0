import type { Command } from 'commander';
import type { MergeSummary } from '../domain/graph-batch.js';
import { importGraph } from '../exchange/import-graph.js';
import { openExport } from '../exchange/jsonl/open-export.js';
import { storeOptions, withStore } from './store-options.js';
import { print, type Streams, say } from './streams.js';

export function addImportCommand(program: Command, streams: Streams): void {
  storeOptions(
    program
      .command('import')
      .description('load what `export` wrote as jsonl, all of it or nothing')
      .argument('<folder>', 'the folder of the export'),
  ).action(async (folder: string, options) => {
    say(streams, `Checking ${folder}`);
    const exported = await openExport(folder);
    // The rest is checked while it is merged: an export that cannot be used leaves no trace, not even an empty store.
    await withStore(options, 'fill', async (store) => {
      say(streams, `Merging ${exported.batches.sourceIds.length} sources`);
      const merged = await importGraph(store, exported, new Date().toISOString());
      print(streams, importText(folder, exported.manifest.release.sequence, merged));
    });
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
