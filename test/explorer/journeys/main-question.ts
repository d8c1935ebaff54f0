import { expect } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import type { Journey } from './journey.js';

const ACTIONS_MAX = 4;

/** The question that the project was born for, from the start page to a file in hand. */
export const MAIN_QUESTION: Journey = {
  title:
    'which agencies lead measures for the clusters of 东莞, and the same as a file, in at most four actions',
  go: async ({ open, answer }) => {
    const { page } = await open('/');
    let actions = 0;
    const act = async <T>(action: Promise<T>): Promise<T> => {
      actions++;
      return action;
    };

    await act(page.getByRole('combobox', { name: /检索/ }).fill('东莞'));
    await act(page.getByRole('option', { name: /^东莞/ }).first().click());
    await page.getByRole('heading', { level: 1, name: '东莞市' }).waitFor();
    const asked = await answer('/v1/city-leads?city=东莞&first=100');
    await page
      .getByText(`${asked.clusters.length} 个产业集群；${asked.measures.totalCount} 项措施`)
      .waitFor();
    const heat = page.getByRole('table', { name: /东莞各产业集群的措施由哪些部门牵头/ });
    await heat.getByRole('columnheader', { name: /省工业和信息化厅/ }).waitFor();

    const [download] = await act(
      Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('navigation', { name: /查询与下载/ })
          .getByRole('link', { name: /XLSX/ })
          .first()
          .click(),
      ]),
    );
    expect(actions).toBeLessThanOrEqual(ACTIONS_MAX);
    expect(download.suggestedFilename()).toMatch(/东莞.*\.xlsx$/);
    const [sheet] = await readXlsxFile(await download.path());
    expect(sheet?.data.length).toBeGreaterThan(asked.measures.totalCount);
    const words = JSON.stringify(sheet?.data);
    for (const { agency } of asked.ranking) expect(words).toContain(agency.shortName);
  },
};
