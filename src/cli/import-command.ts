import type { Command } from 'commander';
import type { MergeSummary } from '../domain/graph-batch.js';
import { importGraph } from '../exchange/import-graph.js';
import { checkExport } from '../exchange/jsonl/check-export.js';
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
    // Before the store is opened: an export that cannot be used leaves no trace, not even an empty store.
    const checked = await checkExport(folder);
    await withStore(options, 'write', async (store) => {
      say(streams, `Merging ${checked.batches.sourceIds.length} sources`);
      const merged = await importGraph(store, checked, new Date().toISOString());
      print(streams, importText(folder, checked.manifest.release.sequence, merged));
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
