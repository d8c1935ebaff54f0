import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { recordedAccuracy } from '../../../src/cli/recorded-accuracy.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { CHROMIUM, NO_CHROMIUM, openChromium } from '../../support/chromium.js';
import { mergeSeeds } from '../../support/load-seeds.js';
import type { Journey } from './journey.js';
import { JOURNEYS } from './journeys.js';
import { type ServedExplorer, serveExplorer } from './serve-explorer.js';
import { type Visit, visit } from './visit.js';

const isNeeded = CHROMIUM !== null || process.env.CI === 'true';
const PATIENCE_MS = 180_000;

/** The journeys of a researcher, in a real browser, over a store that holds the seeds; in order, since corrections change the graph. */
export function describeJourneys(title: string, open: (folder: string) => GraphStore): void {
  (isNeeded ? describe : describe.skip)(isNeeded ? title : `${title} (${NO_CHROMIUM})`, () => {
    let folder: string;
    let store: GraphStore;
    let served: ServedExplorer;
    let browser: Browser;

    beforeAll(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'policy-graph-journeys-'));
      store = open(folder);
      await mergeSeeds(store, await recordedAccuracy());
      served = await serveExplorer(store, folder);
      browser = await openChromium();
    }, 15 * 60_000);
    afterAll(async () => {
      await browser?.close();
      await served?.stop();
      await store?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each(JOURNEYS.map((journey): [string, Journey] => [journey.title, journey]))(
      '%s',
      async (_title, { go }) => {
        const visits: Visit[] = [];
        await go({
          served,
          browser,
          open: async (address, options) => {
            const opened = await visit(browser, served.origin, address, options);
            visits.push(opened);
            return opened;
          },
          answer: async (address) => (await fetch(`${served.origin}${address}`)).json(),
        });
        expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
        for (const { close } of visits) await close();
      },
      PATIENCE_MS,
    );
  });
}
