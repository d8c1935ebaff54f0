import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Journey } from './journey.js';

/** An official looks up what their own department has to do, and with whom. */
export const OWN_LOAD: Journey = {
  title: 'the load of one’s own department: by role and document, the words behind it, partners, and as CSV',
  go: async ({ open, answer }) => {
    const { page } = await open('/');
    await page.getByRole('combobox', { name: /检索/ }).fill('省工业和信息化厅');
    await page
      .getByRole('option', { name: /广东省工业和信息化厅/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '广东省工业和信息化厅' }).waitFor();

    const asked = await answer('/v1/agency-load?agency=省工业和信息化厅');
    const [{ counts }] = asked.agencies.nodes;
    const roles = page.getByRole('group', { name: '按角色' });
    for (const [role, count] of [
      ['牵头', counts.leads],
      ['配合', counts.supports],
      ['负责', counts.assigned],
    ])
      await roles.getByRole('button', { name: new RegExp(`^${count} ${role}`) }).waitFor();
    const measures = page.getByRole('region', { name: '措施' });
    await measures
      .getByText(`共 ${counts.measures} 条`)
      .or(measures.getByText(`/ ${counts.measures}`))
      .waitFor();

    // By role, then by a document: what is left is what the ledger has.
    await roles.getByRole('button', { name: /^\d+ 牵头/ }).click();
    await measures.getByText(`共 ${counts.leads} 条，已全部列出`).waitFor();
    const byPolicy = page.getByRole('table', { name: '按文件' });
    const narrow = byPolicy.getByRole('button', { name: /^只看/ }).first();
    await narrow.click();
    const policy = new URL(page.url()).searchParams.get('policy') ?? '';
    expect(policy).not.toBe('');
    const left = await answer(
      `/v1/ledger?agency=省工业和信息化厅&roles=LEAD&policy=${encodeURIComponent(policy)}`,
    );
    await measures.getByRole('button', { name: `取消“${left.policy.title}”` }).waitFor();
    await measures.getByText(`共 ${left.measureCount} 条，已全部列出`).waitFor();

    await measures
      .getByText(/^原文依据/)
      .first()
      .click();
    const shown = (await measures.locator('details[open] q').first().textContent()) ?? '';
    const [row] = left.rows.nodes;
    expect(row.unit.evidence.map(({ quote }: { readonly quote: string }) => quote)).toContain(shown);

    const partners = await answer('/v1/partners?agency=省工业和信息化厅');
    const [first] = partners.partners.nodes;
    const table = page.getByRole('table', { name: '协作单位' });
    const line = table.getByRole('row').nth(1);
    expect(await line.getByRole('rowheader').textContent()).toBe(first.agency.name);
    expect(await line.getByRole('cell').first().textContent()).toBe(String(first.measures));
    await page
      .getByRole('button', { name: `全部显示（${partners.partners.totalCount}）` })
      .last()
      .click();

    const ways = page.getByRole('navigation', { name: '措施：查询与下载' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      ways.getByRole('link', { name: 'CSV' }).click(),
    ]);
    const rows: readonly string[][] = parse(readFileSync(await download.path()), { bom: true });
    expect(rows.length - 1).toBe(left.rows.totalCount);
    expect(rows.flat()).toContain(left.policy.title);
  },
};
