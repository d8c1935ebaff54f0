import { expect } from '@jest/globals';
import type { Journey } from './journey.js';

const NUMBER = '粤府〔2021〕45号';

/** From a document to who cites it, and clause by clause to what it takes up from another. */
export const CITATIONS_AND_LINEAGE: Journey = {
  title: 'who cites a document, and which clause takes up which of another document',
  go: async ({ open, answer }) => {
    const { page } = await open(`/explore/policy/${encodeURIComponent(NUMBER)}?tab=citations`);
    const cited = await answer(`/v1/citations?policy=${encodeURIComponent(NUMBER)}&first=100`);
    await page.getByRole('heading', { level: 1, name: cited.policy.title }).waitFor();
    const panel = page.getByRole('complementary', { name: '文件资料与标注说明' });
    const citedBy = panel.getByRole('list', { name: '被引用于' });
    await citedBy.getByRole('listitem').first().waitFor();
    const titles = await citedBy.getByRole('listitem').getByRole('link').first().textContent();
    expect(titles).toBe(cited.citedBy.nodes[0].citing.title);
    expect(await citedBy.getByRole('listitem').count()).toBe(cited.citedBy.totalCount);

    // Lineage: a pair of clauses, and into the other document at its clause.
    const lineage = await answer(`/v1/lineage?policy=${encodeURIComponent(NUMBER)}&first=100`);
    await panel.getByRole('tab', { name: '承接' }).click();
    const pairs = panel.getByRole('list', { name: '承接' });
    const [link] = lineage.links.nodes;
    // By its address, as the list grows while it is looked at and others share its words.
    const address = page.locator(`a[href*="${link.higher.id}"]`);
    const ofPair = { hasText: link.score.toFixed(3), has: address };
    const pair = pairs.getByRole('listitem').filter(ofPair).first();
    for (const words of link.sharedWords) await pair.getByText(words, { exact: true }).waitFor();
    await pair.getByText(link.score.toFixed(3)).waitFor();
    await pair.getByRole('link').first().click();
    await page.waitForURL((url) => url.searchParams.get('clause') === link.higher.id);
    await page.getByRole('heading', { level: 1, name: link.higherPolicy.title }).waitFor();
    const place = page.getByRole('article', { name: '原文' }).locator('[data-chosen]').first();
    await place.waitFor();
    expect((await place.boundingBox())?.y).toBeLessThan(page.viewportSize()?.height ?? 0);

    // Back, and on to the first that cites it.
    await page.goBack();
    await panel.getByRole('tab', { name: '引用' }).click();
    await citedBy.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: cited.citedBy.nodes[0].citing.title }).waitFor();
  },
};
