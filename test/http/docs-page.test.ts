import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { HttpServer } from '../../src/http/create-server.js';
import { CHROMIUM, NO_CHROMIUM, openChromium } from '../support/chromium.js';
import { startServer } from './start.js';

const isNeeded = CHROMIUM !== null || process.env.CI === 'true';
const PATIENCE_MS = 120_000;

(isNeeded ? describe : describe.skip)(isNeeded ? 'pages in Chromium' : `pages (${NO_CHROMIUM})`, () => {
  let server: HttpServer;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    server = await startServer();
    address = await server.start();
    browser = await openChromium();
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each([
    ['/v1/docs', '/v1/city-leads'],
    ['/api', '收录动态'],
    ['/v1/errors', 'AMBIGUOUS_NAME'],
    ['/clauses/yueban-2022-7:chp_1__item_2', '省科技厅'],
  ])(
    '%s shows, complains of nothing and speaks to nobody else',
    async (path, shown) => {
      const complaints: string[] = [];
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
          complaints.push(request.url());
      });
      await page.goto(`${address}${path}`);
      await page.getByText(shown).first().waitFor();
      expect(complaints).toEqual([]);
      // Readable on a phone: nothing of our own pages is wider than it.
      if (path !== '/v1/docs')
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.close();
    },
    PATIENCE_MS,
  );
});
