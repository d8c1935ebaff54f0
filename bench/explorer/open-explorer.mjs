// A server of our own on a store, and a Chromium that draws without a graphics card, as the bars ask.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startServer } from '../servers/start-server.mjs';

const BROWSERS = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Serves the SQLite store `store` from dist/; `origin` is where, `stop` ends it. */
export function serveStore(store) {
  const program = ['dist/cli/main.js', 'serve', '--store', store];
  return startServer({ name: 'policy-graph', program, path: '/graphql' });
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
