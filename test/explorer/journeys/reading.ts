import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Journey } from './journey.js';

const POLICY = 'yuebanhan-2022-41-annex-1';
const CLAUSE = `${POLICY}:chp_4__measure_17`;

/** A document read as printed: what stands behind its words, by mouse and by keyboard. */
export const READING: Journey = {
  title: 'the reader: a clause, its marks with role, rule and words, the legend and the outline',
  go: async ({ open, answer }) => {
    const { page } = await open(`/explore/policy/${POLICY}?clause=${CLAUSE}`);
    const asked = await answer(`/v1/reading?policy=${POLICY}`);
    const text = page.getByRole('article', { name: '原文' });
    const panel = page.getByRole('complementary', { name: '文件资料与标注说明' });
    const inClause = text.locator('[data-chosen]');
    await inClause.first().waitFor();
    await expectInSight(inClause.first());

    const claims = asked.claims.filter(
      ({ clauseId, relationship }: Claim) => clauseId === CLAUSE && relationship === 'LED_BY',
    );
    expect(claims.length).toBeGreaterThan(0);
    const mark = text.locator(`[role=button][data-at="${claims[0].start}"]`);
    await mark.click();
    await expectClaims(panel, asked, claims[0].start);

    // By keyboard: from mark to mark by arrows, Enter shows what is behind one.
    await mark.press('ArrowRight');
    const next = text.locator('[role=button]:focus');
    const start = Number(await next.getAttribute('data-at'));
    expect(start).toBeGreaterThan(claims[0].start);
    await next.press('Enter');
    await expectClaims(panel, asked, start);

    // The legend counts what the answer has, and hides a kind.
    const legend = page.getByRole('group', { name: '标注种类' });
    const led = legend.getByRole('button', { name: /^牵头/ });
    const count = asked.claims.filter(({ relationship }: Claim) => relationship === 'LED_BY').length;
    expect(await led.textContent()).toBe(`牵头${count}`);
    await led.click();
    await text.locator('[data-kind=LED_BY]').first().waitFor({ state: 'detached' });
    expect(await text.locator('[data-kind=LED_BY]').count()).toBe(0);
    expect(await text.locator('[data-kind=SUPPORTED_BY]').count()).toBeGreaterThan(0);
    await led.click();
    await text.locator('[data-kind=LED_BY]').first().waitFor({ state: 'attached' });

    // The outline has every clause that has a place in it, and leads there.
    const outline = page.getByRole('tree', { name: '文件与条款目录' });
    const last = asked.clauses.filter(({ kind }: { readonly kind: string }) => kind === 'CHAPTER').at(-1);
    await outline.getByRole('treeitem', { name: new RegExp(last.heading) }).click();
    await page.waitForURL((url) => url.searchParams.get('clause') === last.id);
    await inClause.first().waitFor();
    await expectInSight(inClause.first());
    expect(await inClause.first().textContent()).toContain(last.heading);
  },
};

interface Claim {
  readonly relationship: string;
  readonly clauseId: string | null;
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
  readonly printed: string | null;
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}

/** What the panel shows of a place is what the answer says of it, and its words are those of the text there. */
async function expectClaims(
  panel: Locator,
  { claims, text }: { readonly claims: readonly Claim[]; readonly text: string },
  start: number,
): Promise<void> {
  const there = claims.filter(({ evidence }) =>
    evidence.some((words) => words.start <= start && start < words.end),
  );
  expect(there.length).toBeGreaterThan(0);
  await panel.getByRole('heading', { name: `这几个字的标注（${there.length}）` }).waitFor();
  for (const { ruleId, printed, evidence } of there) {
    await panel.getByText(ruleId, { exact: true }).first().waitFor();
    if (printed !== null) await panel.getByText(printed, { exact: true }).first().waitFor();
    const quotes = await panel.locator('q').allTextContents();
    for (const { start: from, end, quote } of evidence) {
      expect(quote).toBe(text.slice(from, end));
      expect(quotes).toContain(quote.replace(/\s*\n\s*/g, ''));
    }
  }
}

async function expectInSight(place: Locator): Promise<void> {
  const box = await place.boundingBox();
  expect(box?.y).toBeLessThan(place.page().viewportSize()?.height ?? 0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(0);
}
