// How soon a long text can be read with all its marks, and how long it ever holds the page.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { longDocument } from './long-document.mjs';
import { serveStore, WATCH_LONG_TASKS } from './open-explorer.mjs';

const RUNS = 5;
const NUMBER = '粤府〔2024〕999号';

/**
 * Opens a made document of 200,000 characters with 3,000 marks in a fresh browser each time, from a store of its own: until a
 * mark can be pressed and shows what is behind it, and until the last line is there (ms); then scrolls through it, hides and
 * shows kinds of marks, presses marks far apart and goes by the outline. `heldMs` is the longest that the page was held,
 * while it opened and while it was used.
 */
export async function measureReader(browser) {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-graph-reader-'));
  const store = storeOf(folder);
  const server = await serveStore(store);
  try {
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await readOnce(browser, server.origin));
    const [{ characters, marks, claims }] = runs;
    const middle = (pick) => runs.map(pick).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
    const most = (pick) => Math.max(...runs.map(pick));
    return {
      characters,
      claims,
      marks,
      openMs: middle(({ openMs }) => openMs),
      openMsMax: most(({ openMs }) => openMs),
      pressMs: middle(({ pressMs }) => pressMs),
      heldMsOpeningMax: most(({ heldOpening }) => heldOpening),
      heldMsReadingMax: most(({ heldReading }) => heldReading),
      heldMsBy: Object.fromEntries(
        Object.keys(runs[0].heldBy).map((name) => [name, most(({ heldBy }) => heldBy[name])]),
      ),
    };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

function storeOf(folder) {
  const file = path.join(folder, 'long-document.txt');
  const store = path.join(folder, 'store.db');
  writeFileSync(file, longDocument());
  const { status, stderr } = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'ingest', file, '--store', store],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The made document was not read: ${stderr}`);
  return store;
}

async function readOnce(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH_LONG_TASKS);
  const begin = performance.now();
  await page.goto(`${origin}/explore/policy/${encodeURIComponent(NUMBER)}`, { waitUntil: 'commit' });
  const mark = page.locator('article [role="button"][data-kind="LED_BY"]');
  await mark.first().waitFor();
  const openMs = performance.now() - begin;
  await page.waitForTimeout(500);
  const heldOpening = await held(page);
  const figures = await page.evaluate(`({
    characters: [...document.querySelectorAll('article span[data-start]')].reduce((sum, line) => sum + line.textContent.length, 0),
    marks: document.querySelectorAll('article [role="button"][data-at]').length,
    claims: [...document.querySelectorAll('fieldset button span:last-child')].reduce((sum, count) => sum + Number(count.textContent || 0), 0),
  })`);
  const pressed = performance.now();
  await mark.first().click();
  await page.locator('aside details[open] dl').first().waitFor();
  const pressMs = performance.now() - pressed;
  // By what is written in the page, since to look for names would hold it longer than anything measured here.
  const switchOf = (kind) => page.locator(`fieldset button:has([data-kind="${kind}"])`);
  const heldBy = { press: await held(page) };
  const acts = {
    farMark: () => mark.nth(400).click(),
    hideKind: () => switchOf('SUPPORTED_BY').click(),
    showKind: () => switchOf('SUPPORTED_BY').click(),
    runOn: () => page.locator('[data-act="flow"]').click(),
    asPrinted: () => page.locator('[data-act="flow"]').click(),
    outline: () => page.locator('[role="treeitem"]').nth(9).click(),
    openOutline: () => page.locator('[data-act="openAll"]').click(),
    nextMark: () => page.locator('[data-act="next"]').click(),
    scroll: () => scrollThrough(page),
  };
  for (const [name, act] of Object.entries(acts)) {
    await act();
    await page.waitForTimeout(400);
    heldBy[name] = await held(page);
  }
  await context.close();
  return {
    ...figures,
    openMs,
    pressMs,
    heldOpening,
    heldReading: Math.max(...Object.values(heldBy)),
    heldBy,
  };
}

/** The longest that the page was held since this was asked last, ms. */
async function held(page) {
  const all = await page.evaluate('globalThis.heldMs.splice(0)');
  return Math.max(0, ...all);
}

async function scrollThrough(page) {
  await page.mouse.move(600, 500);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 1_500);
    await page.waitForTimeout(30);
  }
}
