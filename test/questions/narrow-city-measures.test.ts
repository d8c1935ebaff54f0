import { describe, expect, test } from '@jest/globals';
import { askCityLeads } from '../../src/questions/city-leads/city-leads.js';
import type { ResponsibleUnit } from '../../src/questions/city-leads/city-leads-answer.js';
import type { CityMeasureScope } from '../../src/questions/city-leads/city-leads-in-pages.js';
import { ROLES } from '../../src/questions/measures/measure.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { ASKED, dice, randomMeasures } from './random-measures.js';

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

/** Those that are found in the projection are those that somebody keeps who looks at the units of each. */
describe.each([1, 2, 3, 4, 5, 6])('narrowed in numbers, world %i', (seed) => {
  const reader = createMemoryReader(randomMeasures(seed));
  const roll = dice(700 + seed);
  const cases = ASKED.cities.flatMap((city) =>
    [null, '工信厅', ...ASKED.agencies].map((agency) => ({
      city,
      scope: { ...ANY, agency, roles: ROLES.filter(() => roll(2) === 0) },
    })),
  );

  test.each(cases)('$city $scope', async ({ city, scope: { agency, roles } }) => {
    const { measures } = await askCityLeads(reader, { city });
    const [all, some] = [await measures(ANY), await measures({ ...ANY, agency, roles })];
    const isMeant = (unit: ResponsibleUnit<'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>): boolean =>
      agency === null || [unit.agency.id, unit.agency.shortName].includes(agency);
    const expected = (await all.items(0, all.count)).filter(({ leads, supports, assigned }) => {
      const units = { LEAD: leads, SUPPORT: supports, ASSIGNED: assigned };
      return (roles.length === 0 ? ROLES : roles).some((role) => units[role].some(isMeant));
    });
    expect(await some.items(0, some.count)).toEqual(expected);
  });
});
