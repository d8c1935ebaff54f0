import { describe, expect, test } from '@jest/globals';
import { askCityLeads } from '../../src/questions/city-leads/city-leads.js';
import type { CityMeasureScope } from '../../src/questions/city-leads/city-leads-in-pages.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';

const ITEM = 'yueban-2022-7:chp_1__item_';
const ANY: CityMeasureScope = { clauseIds: null, agency: null, roles: [] };

/** The toy world: 省工业和信息化厅 leads （一） with 省科技厅, both are responsible for （二）, and the cities lead （三）. */
const listed = async (scope: Partial<CityMeasureScope>) => {
  const { measures } = await askCityLeads(createMemoryReader(WORLD), { city: '东莞' });
  const { count, items } = await measures({ ...ANY, ...scope });
  return items(0, count);
};

describe("a city's measures are narrowed", () => {
  test.each<{
    readonly to: string;
    readonly scope: Partial<CityMeasureScope>;
    readonly items: readonly string[];
  }>([
    { to: 'nothing', scope: {}, items: ['1', '2', '3'] },
    {
      to: 'a cell of its matrix',
      scope: { clauseIds: [`${ITEM}3`, `${ITEM}1`, 'unknown', 'unknown:a'] },
      items: ['1', '3'],
    },
    { to: 'an empty cell', scope: { clauseIds: [] }, items: [] },
    { to: 'an agency by id, in whatever role', scope: { agency: 'agency-440000-kjt' }, items: ['1', '2'] },
    { to: 'an agency by any of its names', scope: { agency: '省科技厅' }, items: ['1', '2'] },
    { to: 'a name that nobody has', scope: { agency: '厅' }, items: [] },
    { to: 'what an agency leads', scope: { agency: '省工业和信息化厅', roles: ['LEAD'] }, items: ['1'] },
    { to: 'two roles of it', scope: { agency: '省科技厅', roles: ['LEAD', 'ASSIGNED'] }, items: ['2'] },
    { to: 'what anybody supports', scope: { roles: ['SUPPORT'] }, items: ['1'] },
    {
      to: 'all at once',
      scope: { clauseIds: [`${ITEM}1`, `${ITEM}2`], agency: '省科技厅', roles: ['SUPPORT'] },
      items: ['1'],
    },
  ])('to $to', async ({ scope, items }) => {
    const found = await listed(scope);
    expect(found.map(({ clause }) => clause.id.slice(ITEM.length))).toEqual(items);
  });

  test('those that are listed keep all their units', async () => {
    const [whole] = await listed({});
    const [narrowed] = await listed({ agency: '省科技厅', roles: ['SUPPORT'] });
    expect(narrowed).toEqual(whole);
  });
});
