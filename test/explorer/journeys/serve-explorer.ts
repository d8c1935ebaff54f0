import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPast } from '../../../src/cli/create-past.js';
import { readConfig } from '../../../src/config.js';
import { makeToken } from '../../../src/editors/make-token.js';
import { readEditors } from '../../../src/editors/read-editors.js';
import { createServer } from '../../../src/http/create-server.js';
import { createEditing } from '../../../src/http/editing/create-editing.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { buildPage } from '../../support/build-page.js';

export interface ServedExplorer {
  readonly origin: string;
  readonly readerToken: string;
  readonly editorToken: string;
  /** Answers nobody from now on. */
  readonly stop: () => Promise<void>;
}

/** The whole server with the explorer as `npm run build` makes it, on a store that holds the seeds; a reader and an editor are known. */
export async function serveExplorer(store: GraphStore, folder: string): Promise<ServedExplorer> {
  buildPage('app');
  mkdirSync(folder, { recursive: true });
  const reader = makeToken({ name: '李读者', role: 'reader' });
  const editor = makeToken({ name: '王编辑', role: 'editor' });
  const file = path.join(folder, 'editors.yaml');
  writeFileSync(file, `people:\n${reader.entry}${editor.entry}`);
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  const past = createPast(store, config);
  const editing = createEditing({
    store,
    folder: path.join(folder, 'corrections'),
    editors: readEditors(file),
  });
  const server = await createServer({ reader: store, past, config, editing });
  return {
    origin: await server.start(),
    readerToken: reader.token,
    editorToken: editor.token,
    stop: async () => {
      await server.stop();
      await past.readers.close();
    },
  };
}
