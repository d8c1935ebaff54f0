import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import type { Journey } from './journey.js';
import { serveExplorer } from './serve-explorer.js';
import { visit } from './visit.js';

/** What a server that refuses an address makes the browser write into its console. */
const REFUSED = /Failed to load resource: the server responded with a status of 4/;
const NO_SUCH_CITY = '没有这座城';
const AMBIGUOUS = '海南';

/** Names that nothing has or that several have, addresses that lead nowhere, a server that is gone: each says what to do. */
export const WHAT_GOES_WRONG: Journey = {
  title: 'what goes wrong: unknown and ambiguous names, odd addresses, a server that stopped',
  go: async (traveller) => {
    const { open, served, browser } = traveller;
    const { page } = await open(`/explore/city/${NO_SUCH_CITY}`);
    await page.getByRole('heading', { level: 1, name: NO_SUCH_CITY }).waitFor();
    await page.getByRole('alert').getByText('没有找到所要的内容').waitFor();
    await page.getByRole('alert').getByRole('link', { name: '去检索' }).waitFor();

    // Several places are called so: choosing one leads there.
    await page.goto(`${served.origin}/explore/city/${AMBIGUOUS}`);
    await page.getByRole('alert').getByText('这个名称可以指好几个，请选择：').waitFor();
    const candidates = page.getByRole('alert').getByRole('listitem').getByRole('link');
    const names = await candidates.allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    await candidates.first().click();
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await page.getByText('所属区域').first().waitFor();
    expect(names[0]).toContain((await page.getByRole('heading', { level: 1 }).textContent()) ?? title);

    await page.goto(`${served.origin}/explore/nothing-here?x=1`);
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: '回首页' }).click();
    await page.waitForURL(`${served.origin}/`);

    for (const address of ODD) {
      await page.goto(`${served.origin}${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('正在查询……').first().waitFor({ state: 'detached' });
      expect(await page.getByText('这一页没有显示出来').count()).toBe(0);
    }
    await expectRefused(traveller, `/policies/${'x'.repeat(5_000)}`, '网址过长');
    await expectRefused(traveller, '/explore/city/东莞?release=99999', '没有这一版');

    // A server of its own, since the others of this run must live.
    const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-graph-stopped-'));
    const store = createSqliteStore({ file: path.join(folder, 'empty.db') });
    const stopped = await serveExplorer(store, folder);
    const { page: last, close } = await visit(browser, stopped.origin, '/explore/trust');
    await last.getByRole('heading', { level: 1, name: '覆盖与准确度' }).waitFor();
    await last.getByRole('link', { name: '版本', exact: true }).waitFor();
    await stopped.stop();
    await last.getByRole('link', { name: '职责重叠' }).click();
    const alert = last.getByRole('alert').first();
    await alert.getByText('服务器没有应答').waitFor();
    await alert.getByRole('button', { name: '重试' }).waitFor();
    await close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  },
};

/** Nobody writes these, but a page must stand them. */
const ODD = [
  `/explore/city/${'x'.repeat(5_000)}`,
  '/explore/matrix?rows=X&columns=&roles=A,B&cell=%00&sort=%3C.%3E',
  `/explore/graph?of=${'a,b*c.d*9e9,'.repeat(100)}`,
  '/explore/policy/yuebanhan-2022-41-annex-1?clause=no:such&claim=99999999&kinds=X,Y&tab=zz',
  `/explore/search?q=${'%25%22%27*('.repeat(40)}`,
  '/explore/trust?tab=none&kind=%F0%9F%98%80',
  '/explore/cluster/%2e%2e%2f',
];

/** What the server itself refuses is said in words too; the browser notes the refusal. */
async function expectRefused(
  { browser, served }: Parameters<Journey['go']>[0],
  address: string,
  words: string,
): Promise<void> {
  const { page, complaints, close } = await visit(browser, served.origin, address);
  await page.getByText(words).first().waitFor();
  for (const complaint of complaints) expect(complaint).toMatch(REFUSED);
  await close();
}
