import { expect } from '@jest/globals';
import type { Journey } from './journey.js';

const CITY = '东莞';

/** From a city to one of its clusters, by the map on to another city, and what the cluster is to become. */
export const CLUSTER_MAP: Journey = {
  title: 'a cluster of a city: where else it is laid out, and its targets with their words',
  go: async ({ open, answer }) => {
    const { page } = await open(`/explore/city/${CITY}`);
    const asked = await answer(`/v1/city-leads?city=${CITY}`);
    const [{ cluster }] = asked.clusters;
    const clusters = page.getByRole('region', { name: '产业集群', exact: true });
    await clusters.getByRole('link', { name: cluster.name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: cluster.name }).waitFor();

    const map = page.getByRole('list', { name: `${cluster.name}的布局城市` });
    await map.getByRole('link', { name: new RegExp(CITY) }).waitFor();
    const laidOut = await answer(`/v1/cities?cluster=${encodeURIComponent(cluster.id)}&first=100`);
    const squares = await map
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) =>
          decodeURIComponent(new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-1) ?? ''),
        ),
      );
    // The map is of the cluster's own province, and a part of the cluster may be laid out where the whole is not.
    const own = laidOut.nodes
      .filter(({ province }: { readonly province: string }) => province === '广东省')
      .map(({ id }: { readonly id: string }) => id);
    expect(own.length).toBeGreaterThan(1);
    expect(squares).toEqual(expect.arrayContaining(own));

    const ranking = await answer(`/v1/target-ranking?cluster=${encodeURIComponent(cluster.id)}&first=100`);
    const targets = page.getByRole('region', { name: '目标指标' });
    const [first] = ranking.targets.nodes;
    const all = targets.getByRole('list', { name: '目标指标' });
    await all.getByText(first.target.metric).first().waitFor();
    // The chart is a picture; the table beside it says the same.
    await targets.getByText('以表格查看').first().click();
    const table = targets.getByRole('table').first();
    const figures = (await table.getByRole('link').allTextContents()).map((printed) => printed.trim());
    expect(figures.length).toBeGreaterThan(0);
    const printed = ranking.targets.nodes.map(
      ({ target }: { readonly target: { readonly printed: string } }) => target.printed,
    );
    for (const figure of figures) expect(printed).toContain(figure);

    const item = all.getByRole('article').first();
    await item.getByText('原文依据').click();
    const words = await item.getByRole('list', { name: '原文依据' }).locator('q').allTextContents();
    expect(words).toEqual(first.evidence.map(({ quote }: { readonly quote: string }) => quote));

    const other = map.getByRole('link', { name: /广州/ });
    await other.click();
    await page.getByRole('heading', { level: 1, name: '广州市' }).waitFor();
    await page
      .getByRole('region', { name: '产业集群', exact: true })
      .getByRole('link', { name: cluster.name, exact: true })
      .first()
      .waitFor();
  },
};
