import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readConfig } from '../../src/config.js';
import { createServer, type HttpServer } from '../../src/http/create-server.js';
import { WORLD } from '../graphql/world.js';
import { buildPage } from '../support/build-page.js';
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
    buildPage('graphiql');
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

  const ASKED = {
    query: 'query ($city: String!) { city(name: $city) { fullName code } }',
    variables: '{"city":"东莞"}',
  };
  const KEPT = { query: '{ summary { policies } }', variables: '{"kept":1}' };
  test.each([
    ['behind a question mark', '?'],
    ['behind a hash, which no server has to take', '#'],
  ])(
    'opens with the question in its address, %s, whatever the browser kept of others',
    async (_where, sign) => {
      const page = await browser.newPage();
      const editors = page.locator('.view-lines');
      const shown = async (at: number): Promise<string> =>
        ((await editors.nth(at).textContent()) ?? '').replaceAll(/\s+/g, ' ');
      for (const asked of [KEPT, ASKED]) {
        // Another address with the same path is another page: it is opened anew.
        await page.goto('about:blank');
        await page.goto(`${address}/graphiql/${sign}${new URLSearchParams(asked)}`);
        await editors
          .nth(1)
          .getByText(Object.keys(JSON.parse(asked.variables))[0] ?? '')
          .first()
          .waitFor();
        expect(await shown(0)).toBe(asked.query);
      }
      expect(await shown(1)).toBe('{ "city": "东莞"}');
      await page.close();
    },
    PATIENCE_MS,
  );

  test('keeps the question where the address lacks its last slash', async () => {
    const { headers } = await server.app.inject('/graphiql?query=%7B__typename%7D');
    expect(headers.location).toBe('/graphiql/?query=%7B__typename%7D');
  });

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
