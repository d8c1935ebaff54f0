import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.js';

const CITY = 'city-441900';
const AGENCY = 'agency-440000-industry-informatization';
const PNG = '89504e470d0a1a0a';

/** What surrounds a node, how two are connected, in words and as a picture. */
export const GRAPH_PICTURE: Journey = {
  title: 'the graph: opened at a node, expanded, the shortest path, as list and as PNG',
  go: async ({ open, answer }) => {
    const { page } = await open('/explore/city/东莞');
    await page
      .getByRole('navigation', { name: '本页的查询与下载' })
      .getByRole('link', { name: '关系图' })
      .click();
    await page.waitForURL(/\/explore\/graph\?/);
    const asked = await answer(`/v1/neighbourhood?ids=${CITY}&first=60`);
    await page.getByRole('heading', { level: 1, name: '关系图' }).waitFor();
    const before = await counted(page);
    expect(before.nodes).toBe(asked.nodes.length);

    // The list has what the picture has.
    await page.getByRole('button', { name: '列表', exact: true }).click();
    const nodes = page.getByRole('region', { name: '节点', exact: true });
    await nodes.getByRole('row').nth(1).waitFor();
    const names = await nodes.getByRole('button').allTextContents();
    expect(names).toHaveLength(Math.min(before.nodes, 100));
    for (const { name, fullName } of asked.nodes.slice(0, 5))
      if (name) expect(names.some((shown) => shown === name || shown === fullName)).toBe(true);

    // Chosen in the list, expanded by one relationship.
    await nodes.getByRole('button', { name: '东莞市', exact: true }).click();
    const kind = asked.kinds.find(
      ({ count, brought }: { readonly count: number; readonly brought: number }) => brought < count,
    );
    expect(kind).toBeDefined();
    await page
      .getByRole('button', { name: /^展开 / })
      .first()
      .click();
    await page.waitForURL(/\*/);
    await expectMore(page, before.nodes);

    // The shortest path to an agency.
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/explore/graph?from=${CITY}&to=${AGENCY}&as=list`);
    const paths = await answer(`/v1/paths?from=${CITY}&to=${AGENCY}`);
    await page.getByText(`最短 ${paths.shortestLength} 步，这样的路径 ${paths.shortestCount} 条`).waitFor();
    const onPath = new Set(
      paths.paths.flatMap(({ steps }: { readonly steps: readonly Step[] }) =>
        steps.flatMap(({ from, to }) => [from.id, to.id]),
      ),
    );
    expect((await counted(page)).nodes).toBe(onPath.size);

    await page.getByRole('button', { name: '图', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存图片 PNG' }).click(),
    ]);
    const png = readFileSync(await download.path());
    expect(png.subarray(0, 8).toString('hex')).toBe(PNG);
    expect(png.length).toBeGreaterThan(5_000);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
  },
};

interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

async function counted(page: Page): Promise<{ readonly nodes: number; readonly links: number }> {
  const said = page.getByText(/图中 \d+ 个节点、\d+ 条关系/).first();
  await said.waitFor();
  const [nodes = 0, links = 0] = ((await said.textContent())?.match(/\d+/g) ?? []).map(Number);
  return { nodes, links };
}

async function expectMore(page: Page, nodes: number): Promise<void> {
  await page.waitForFunction(
    (least) => Number(/图中 (\d+) 个节点/.exec(document.body.textContent ?? '')?.[1] ?? 0) > least,
    nodes,
  );
}
