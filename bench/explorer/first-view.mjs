// How soon the start page answers, and how much script it brings.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const RUNS = 7;

/** Milliseconds from the address to a search box that answers, in a fresh browser each time: median and greatest; bytes of script, gzipped. */
export async function measureFirstView(browser, origin) {
  const runs = [];
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
    await page.getByRole('option', { name: /东/ }).first().waitFor();
    runs.push(performance.now() - begin);
    await context.close();
  }
  runs.sort((a, b) => a - b);
  const bytes = [...new Set(scripts)].map(
    (name) =>
      gzipSync(readFileSync(path.join('dist/explorer', name.replace(/^\/explore\//, ''))), { level: 9 })
        .length,
  );
  return {
    medianMs: runs[Math.floor(RUNS / 2)],
    greatestMs: runs[RUNS - 1],
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
