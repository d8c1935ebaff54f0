import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Journey } from './journey.js';

const POLICY = 'yuebanhan-2022-41-annex-1';
const QUESTION = `rows=AGENCY&columns=CHAPTER&policy=${POLICY}`;

/** Who has how much to do in which chapter of a plan, down to the words, and as files. */
export const MATRIX_CELLS: Journey = {
  title: 'a matrix: axes and a document chosen, cells, order, unfolding, what stands behind a cell, files',
  go: async ({ open, answer }) => {
    const { page } = await open('/explore/matrix');
    await page.getByRole('combobox', { name: '列', exact: true }).selectOption('CHAPTER');
    const field = page.getByRole('combobox', { name: '文件', exact: true });
    await field.fill('广东省促进工业经济平稳增长行动方案');
    await page
      .getByRole('option', { name: /^广东省促进工业经济平稳增长行动方案/ })
      .first()
      .click();
    const asked = await answer(`/v1/matrix?${QUESTION}&first=100&ids=1000`);
    const { measures, leads, supports, assigned } = asked.counts;
    await page
      .getByText(
        `${asked.rows.totalCount} 行 × ${asked.columnCount} 列，共 ${measures} 项措施（牵头 ${leads}，配合 ${supports}，负责 ${assigned}）。`,
      )
      .waitFor();

    const grid = page.getByRole('grid').or(page.getByRole('table', { name: /项措施/ }));
    const [row] = asked.rows.nodes;
    for (const { column, counts } of row.cells) {
      const { label } = asked.columns.find(({ id }: { readonly id: string }) => id === column.id);
      const parts = [
        [counts.leads, '牵头'],
        [counts.supports, '配合'],
        [counts.assigned, '负责'],
      ].flatMap(([count, role]) => (count > 0 ? [`${role} ${count}`] : []));
      await grid
        .getByRole('button', { name: `${row.header.label} × ${label}：${parts.join('，')}`, exact: true })
        .waitFor({ state: 'attached' });
    }

    // Ordered by name the first row is another one.
    await grid.getByRole('button', { name: '按名称排序' }).click();
    await grid.locator('[aria-sort=ascending]').waitFor();
    const names = (await grid.getByRole('rowheader').getByRole('link').allTextContents()).slice(0, 5);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'zh-CN')));

    await grid.getByRole('button', { name: `展开“${row.header.label}”的措施` }).click();
    const unfolded = grid.getByRole('rowheader').getByRole('link', { name: /^（?[一二三四五六七八九十]+/ });
    await unfolded.first().waitFor();
    await grid.getByRole('button', { name: `收起“${row.header.label}”的措施` }).click();

    const [cell] = row.cells;
    await grid
      .getByRole('button', { name: new RegExp(`^${row.header.label} × `) })
      .first()
      .click();
    const behind = page.getByRole('region', { name: new RegExp(`^${row.header.label} × `) });
    await behind.getByText(`${cell.counts.measures} 项措施`).waitFor();
    const clauseIds = [...cell.counts.leadClauseIds, ...cell.counts.supportClauseIds];
    await behind.locator('q').first().waitFor();
    const links = await behind
      .getByRole('heading', { level: 3 })
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('clause')),
      );
    expect(links.sort()).toEqual(clauseIds.sort());
    const quotes = await behind.locator('q').allTextContents();
    expect(quotes.length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await behind.waitFor({ state: 'detached' });

    const ways = page.getByRole('navigation', { name: '本页的查询与下载' });
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      ways.getByRole('link', { name: 'CSV' }).click(),
    ]);
    // Begins with the mark by which spreadsheets know UTF-8; `fetch` takes it away.
    const text = readFileSync(await csv.path(), 'utf8').replace(/^\uFEFF/, '');
    expect(text).toBe(await asText(page.url(), `/v1/matrix.csv?${QUESTION}`));
    expect(parse(text).length).toBeGreaterThan(asked.rows.totalCount);
    const reports = page.getByRole('navigation', { name: '责任矩阵报告' });
    const [xlsx] = await Promise.all([
      page.waitForEvent('download'),
      reports.getByRole('link', { name: 'XLSX' }).click(),
    ]);
    const words = JSON.stringify(await readXlsxFile(await xlsx.path()));
    for (const { header } of asked.rows.nodes) expect(words).toContain(header.label);
  },
};

async function asText(page: string, address: string): Promise<string> {
  return (await fetch(new URL(address, page))).text();
}
