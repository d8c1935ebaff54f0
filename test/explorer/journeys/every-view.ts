import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.js';

const POLICY = 'yuebanhan-2022-41-annex-1';
const VIEWS = [
  '/',
  '/explore/search?q=工业互联网',
  '/explore/city/东莞',
  '/explore/region/珠三角地区',
  '/explore/agency/省工业和信息化厅',
  '/explore/cluster/汽车',
  `/explore/policy/${POLICY}?clause=${POLICY}:chp_4__measure_17`,
  `/explore/matrix?rows=AGENCY&columns=CHAPTER&policy=${POLICY}`,
  `/explore/matrix?rows=AGENCY&columns=CHAPTER&policy=${POLICY}&cells=heat`,
  '/explore/graph?of=city-441900',
  '/explore/graph?of=city-441900&as=list',
  ...[
    'documents',
    'unresolved',
    'diagnostics',
    'accuracy',
    'corrections',
    'releases',
    'gaps',
    'overlaps',
  ].map((tab) => `/explore/trust?tab=${tab}`),
  '/explore/nothing-here',
] as const;
const SCREEN = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

/** Whoever reads by keyboard, by ear, by night or on a telephone reads all of it; a journey for each look. */
export const EVERY_VIEW: readonly Journey[] = (
  [
    { colorScheme: 'light', lang: 'zh' },
    { colorScheme: 'dark', lang: 'en' },
  ] as const
).map(({ colorScheme, lang }) => ({
  title: `every view, ${colorScheme}, ${lang}: nothing that axe finds; fits a telephone`,
  go: async ({ open }) => {
    const faults: string[] = [];
    const { page, violations } = await open(`/?lang=${lang}`, { colorScheme });
    for (const view of VIEWS) {
      await goTo(page, view, lang);
      for (const found of await violations()) faults.push(`${view}: ${found}`);
      await page.setViewportSize(PHONE);
      const width = Number(await page.evaluate('document.scrollingElement.scrollWidth'));
      if (width > PHONE.width) faults.push(`${view} is ${width} px wide`);
      await page.setViewportSize(SCREEN);
    }
    expect(faults).toEqual([]);
  },
}));

/** Until nothing is asked any more. */
async function goTo(page: Page, view: string, lang: string): Promise<void> {
  const address = new URL(view, page.url());
  address.searchParams.set('lang', lang);
  await page.goto(address.href, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const asking of ['正在查询……', 'Asking…'])
    await page.getByText(asking).first().waitFor({ state: 'detached' });
}
