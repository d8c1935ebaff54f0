import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser on this machine, or null; `CHROMIUM` names another one. */
export const CHROMIUM: string | null = PLACES.find((place) => place !== '' && existsSync(place)) ?? null;

/** Why tests in a browser are skipped; under `CI=true` there must be one, so a missing browser is a failure. */
export const NO_CHROMIUM =
  'no Chromium on this machine: install the package `chromium`, or name one in CHROMIUM';

export async function openChromium(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(`There is ${NO_CHROMIUM}.`);
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
