import { expect } from '@jest/globals';
import type { Journey } from './journey.js';

/** How far the graph can be trusted, by the figures that the server itself gives. */
export const TRUST_FIGURES: Journey = {
  title: 'coverage and accuracy: the figures, a doubt at its line, gaps and releases',
  go: async ({ open, answer }) => {
    const { page } = await open('/explore/trust');
    const asked = await answer('/v1/completeness');
    await page.getByRole('heading', { level: 1, name: '覆盖与准确度' }).waitFor();
    const tabs = page.getByRole('navigation', { name: '本页各部分' });
    await page
      .getByRole('definition')
      .filter({ hasText: asked.clauses.toLocaleString('en') })
      .first()
      .waitFor();

    expect(asked.relations.length).toBeGreaterThan(0);
    await tabs.getByRole('link', { name: '准确度' }).click();
    const table = page.getByRole('table', { name: /准确度/ });
    await table.waitFor();
    const rows = await table
      .getByRole('row')
      .evaluateAll((all) =>
        all
          .slice(1)
          .map((row) => [...row.querySelectorAll('code, td')].map(({ textContent }) => textContent)),
      );
    expect(rows).toEqual(
      asked.relations.map(({ relation, precision, recall, f1, labelled, documents }: Relation) => [
        relation,
        precision.toFixed(4),
        recall.toFixed(4),
        f1.toFixed(4),
        labelled.toLocaleString('en'),
        String(documents),
      ]),
    );

    // The seeds leave no name undecided, and the page says so; what was doubted while reading leads into the text.
    await tabs.getByRole('link', { name: '未解析' }).click();
    expect(asked.unresolved.every(({ count }: { readonly count: number }) => count === 0)).toBe(true);
    await page.getByRole('heading', { level: 2, name: '未解析' }).waitFor();
    await tabs.getByRole('link', { name: '诊断' }).click();
    const doubts = page.getByRole('list', { name: /诊断/ });
    const doubt = doubts.getByRole('listitem').first();
    const line = /第 (\d+) 行/.exec((await doubt.textContent()) ?? '')?.[1];
    expect(line).toBeDefined();
    await doubt.getByRole('link').click();
    await page.waitForURL(/\/explore\/policy\//);
    await page.getByRole('article', { name: '原文' }).waitFor();
    await page.goBack();

    const gaps = await answer('/v1/gaps');
    await tabs.getByRole('link', { name: '职责空白' }).click();
    await page.getByRole('heading', { level: 2, name: '职责空白' }).waitFor();
    const readings = page.getByRole('button', { name: /^只看“/ });
    await readings.first().waitFor();
    expect((await readings.allTextContents()).map(Number)).toEqual(
      gaps.counts.map(({ count }: { readonly count: number }) => count).filter(Boolean),
    );
    const releases = await answer('/v1/releases');
    await tabs.getByRole('link', { name: '版本', exact: true }).click();
    // Within its list: gaps are articles too, and they stand there until the releases have come.
    const items = page.getByRole('list', { name: '版本', exact: true }).getByRole('article');
    await items.first().waitFor();
    expect(await items.count()).toBe(releases.totalCount);
  },
};

interface Relation {
  readonly relation: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly labelled: number;
  readonly documents: number;
}
