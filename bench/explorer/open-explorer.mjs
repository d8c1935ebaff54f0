// A server of our own on a store, and a Chromium that draws without a graphics card, as the bars ask.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const START_MS_MAX = 30_000;
const BROWSERS = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Serves the store `store` from dist/; `origin` is where, `stop` ends it. */
export async function serveStore(store, env = {}) {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--store', store], {
    env: { ...process.env, ...env, PORT: '0', HOST: '127.0.0.1', NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const port = await new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`The server did not start: ${said.trim() || 'it printed nothing'}`));
    const timer = setTimeout(fail, START_MS_MAX);
    child.once('exit', fail);
    child.stderr.setEncoding('utf8').on('data', (words) => {
      said += words;
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** Chromium with WebGL in software. */
export function openBrowser() {
  const executablePath = BROWSERS.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined)
    throw new Error('There is no Chromium: install the package `chromium`, or name one in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
}

/** To be run in the page before anything else: keeps how long the page was held each time it was held for over 50 ms. */
export const WATCH_LONG_TASKS = `
  globalThis.heldMs = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.heldMs.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
`;
