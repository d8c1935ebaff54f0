import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readConfig } from '../../src/config.js';
import { createServer, type HttpServer } from '../../src/http/create-server.js';
import { WORLD } from '../graphql/world.js';
import { CHROMIUM, NO_CHROMIUM, openChromium } from '../support/chromium.js';
import { createMemoryReader } from '../support/memory-reader.js';

const isNeeded = CHROMIUM !== null || process.env.CI === 'true';
const PATIENCE_MS = 120_000;
const CLICKS_MAX = 15;

(isNeeded ? describe : describe.skip)(isNeeded ? 'GraphiQL in Chromium' : `GraphiQL (${NO_CHROMIUM})`, () => {
  let server: HttpServer;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    if (!existsSync(path.resolve('dist/graphiql/index.html'))) {
      const vite = path.resolve('node_modules/vite/bin/vite.js');
      execFileSync(process.execPath, [vite, 'build', 'explorer/graphiql', '--logLevel', 'warn']);
    }
    server = await createServer({
      reader: createMemoryReader(WORLD),
      config: readConfig({ PORT: '0', LOG_LEVEL: 'silent' }),
    });
    address = await server.start();
    browser = await openChromium();
  }, PATIENCE_MS);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test(
    'asks the main question, complains of nothing and speaks to nobody else',
    async () => {
      const complaints: string[] = [];
      const strangers: string[] = [];
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
          strangers.push(request.url());
      });

      await page.goto(`${address}/graphiql`);
      const answer = page.locator('.result-window');
      const found = answer.getByText('广东省工业和信息化厅').first();
      // The button stands there before the editor behind it is ready, and then asks nothing: a person clicks again.
      for (let tries = 0; tries < CLICKS_MAX && !(await found.isVisible()); tries++) {
        await page.getByRole('button', { name: /Execute query/ }).click();
        await found.waitFor({ timeout: 4_000 }).catch(() => undefined);
      }
      await found.waitFor();

      expect(await answer.textContent()).toContain('"ranking"');
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  test('its files come compressed and are kept by the browser', async () => {
    const page = await server.app.inject('/graphiql/');
    const script = /src="([^"]+\.js)"/.exec(page.body)?.[1] ?? '';
    const { headers, statusCode } = await server.app.inject({
      url: script,
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(statusCode).toBe(200);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['cache-control']).toMatch(/immutable/);
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-security-policy']).toMatch(/worker-src 'self' blob:/);
  });
});
