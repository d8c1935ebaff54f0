import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.js';

const CITY = '东莞';
const HAN = /\p{Script=Han}/u;

/** What was shown once can be shown again: as of a release, in another window, in another language, to a program. */
export const AS_IT_WAS: Journey = {
  title: 'a view as it was: as of a release, shared by its address, in English, and as a question',
  go: async ({ open, answer }) => {
    const releases = await answer('/v1/releases');
    const latest = releases.nodes[0].sequence;
    // Before it there is the correction of the journey before this one, or nothing.
    const former = Math.max(1, latest - 1);
    const { page } = await open('/explore/trust?tab=releases');
    const item = page
      .getByRole('article')
      .filter({ hasText: `第 ${former} 版` })
      .last();
    await item.getByRole('link', { name: '以这一版查看' }).click();
    await page.getByText(`正在查看第 ${former} 版时的图谱，不是最新内容。`).waitFor();
    await page.getByRole('combobox', { name: /检索/ }).fill(CITY);
    await page
      .getByRole('option', { name: new RegExp(`^${CITY}`) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '东莞市' }).waitFor();
    expect(new URL(page.url()).searchParams.get('release')).toBe(String(former));
    const summary = page.getByText(/个产业集群；\d+ 项措施/);
    const asked = await answer(`/v1/city-leads?city=${CITY}&release=${former}`);
    await page
      .getByText(`${asked.clusters.length} 个产业集群；${asked.measures.totalCount} 项措施`)
      .waitFor();

    // Whoever is sent the address sees the same.
    const { page: other } = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await other.getByText(`正在查看第 ${former} 版时的图谱，不是最新内容。`).waitFor();
    await other.getByText((await summary.textContent()) ?? '').waitFor();
    expect(await other.getByRole('main').getByRole('heading').allTextContents()).toEqual(
      await page.getByRole('main').getByRole('heading').allTextContents(),
    );
    await page.getByRole('button', { name: '查看最新版' }).click();
    await page.getByText('正在查看第').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('release')).toBe(false);

    // In English the frame is English and the data Chinese as printed.
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('navigation', { name: 'Main pages' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('东莞市');
    for (const part of ['banner', 'contentinfo'] as const) {
      const words = ((await page.getByRole(part).textContent()) ?? '').replace('中文', '');
      expect(words).not.toMatch(HAN);
    }
    for (const heading of await page.getByRole('heading', { level: 2 }).allTextContents())
      expect(heading.replaceAll(CITY, '')).not.toMatch(HAN);

    await expectQuestion(page);
  },
};

/** The link to the question opens GraphiQL with it. */
async function expectQuestion(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open the query in GraphiQL' }).first().click();
  await page.waitForURL(/\/graphiql\//);
  await page.getByText('cityLeads').first().waitFor();
}
