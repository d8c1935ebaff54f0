// How soon the start page answers, and how much script it brings.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const RUNS = 7;

/**
 * From the address, in a fresh browser each time: until the search box takes what is typed (`interactiveMs`), and until what
 * was found for it is shown (`answeredMs`, which waits for typing to rest); bytes of script until then, gzipped.
 */
export async function measureFirstView(browser, origin) {
  const interactive = [];
  const answered = [];
  let scripts = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    scripts = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname);
    });
    const begin = performance.now();
    await page.goto(origin, { waitUntil: 'commit' });
    const box = page.getByRole('combobox', { name: /检索/ });
    await box.fill('东');
    interactive.push(performance.now() - begin);
    await page.getByRole('option', { name: /东/ }).first().waitFor();
    answered.push(performance.now() - begin);
    await context.close();
  }
  for (const runs of [interactive, answered]) runs.sort((a, b) => a - b);
  const middle = Math.floor(RUNS / 2);
  const bytes = [...new Set(scripts)].map(
    (name) =>
      gzipSync(readFileSync(path.join('dist/explorer', name.replace(/^\/explore\//, ''))), { level: 9 })
        .length,
  );
  return {
    interactiveMs: interactive[middle],
    interactiveMsMax: interactive[RUNS - 1],
    answeredMs: answered[middle],
    scriptBytes: bytes.reduce((sum, one) => sum + one, 0),
    scripts: bytes.length,
    allScriptBytes: builtScriptBytes(),
  };
}

function builtScriptBytes() {
  const folder = 'dist/explorer/assets';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}
