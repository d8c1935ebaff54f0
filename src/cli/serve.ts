import cluster from 'node:cluster';
import type { Config } from '../config.js';
import type { EditingOf } from '../http/editing/editing-of.js';
import type { GraphStore } from '../store/graph-store.js';
import { createPast } from './create-past.js';
import { type StoreOptions, storeName } from './store-options.js';
import { type Streams, say } from './streams.js';
import { untilToldToStop } from './until-told-to-stop.js';
import { withSmallHeap } from './with-small-heap.js';

/** Serves until the process is told to stop. */
export async function serve(
  store: GraphStore,
  config: Config,
  options: StoreOptions,
  streams: Streams,
): Promise<void> {
  // A store that cannot be reached is said now, not at the first question.
  const page = { first: 1, after: null, withTotal: false };
  const { items } = await store.find('Policy', { status: { eq: 'LOADED' } }, page);
  // Loaded only here: every other command starts in half the time without the server's packages.
  const { createServer } = await import('../http/create-server.js');
  const past = createPast(store, config);
  const editing = await editingFor(store, config);
  const server = await createServer({ reader: store, past, config, ...(editing ? { editing } : {}) });
  // Asked for before the first word, so that whoever has read it may end us.
  const toldToStop = untilToldToStop();
  const address = await server.start();
  // Ready by the time when it is asked for; where it fails, whoever asks is told why.
  store.projection().catch(() => undefined);
  // Of several processes that serve together (PROCESSES) the first speaks for all.
  if (cluster.isPrimary || cluster.worker?.id === 1)
    greet({ address, isEmpty: items.length === 0, isEdited: editing !== null }, config, options, streams);
  await withSmallHeap(() => toldToStop);
  await server.stop();
  await past.readers.close();
}

function greet(
  serving: { readonly address: string; readonly isEmpty: boolean; readonly isEdited: boolean },
  config: Config,
  options: StoreOptions,
  streams: Streams,
): void {
  const { address, isEmpty, isEdited } = serving;
  say(streams, `Serving ${storeName(options, config)}:`);
  say(streams, `  ${address}/          the explorer: look at the graph`);
  say(streams, `  ${address}/api       what is where, with a link to try of each question`);
  say(streams, `  ${address}/graphql   the API`);
  say(streams, `  ${address}/graphiql  ask it in the browser`);
  say(streams, `  ${address}/v1/docs   every question as a link: JSON, CSV or XLSX`);
  say(streams, `  ${address}/health    whether the store can be reached`);
  if (isEdited)
    say(
      streams,
      `Corrections are taken: ${config.editorsFile} names who may, ${config.corrections} keeps them.`,
    );
  if (isEmpty) say(streams, 'It holds no documents yet: run `policy-graph ingest` first.');
  say(streams, 'Stop with Ctrl+C.');
}

/** Who may change something, and how; null where nobody may. A file of people that cannot be used is said before serving. */
async function editingFor(
  store: GraphStore,
  { editorsFile, corrections }: Config,
): Promise<EditingOf | null> {
  if (editorsFile === null) return null;
  const { readEditors } = await import('../editors/read-editors.js');
  const { createEditing } = await import('../http/editing/create-editing.js');
  return createEditing({ store, folder: corrections, editors: readEditors(editorsFile) });
}
