import { describe, expect, test } from '@jest/globals';
import type { CityMeasure } from '../../src/questions/city-leads/city-leads-answer.js';
import {
  type CityMeasureScope,
  narrowCityMeasures,
} from '../../src/questions/city-leads/narrow-city-measures.js';

const FINANCE = {
  id: 'agency-440000-finance',
  name: '广东省财政厅',
  shortName: '省财政厅',
  aliases: ['财政厅'],
};
const SCIENCE = { id: 'agency-440000-science', name: '广东省科学技术厅', shortName: '省科技厅', aliases: [] };
const unit = (agency: typeof FINANCE) => ({ agency });

// Only what is looked at is there.
const MEASURES = [
  { clause: { id: 'p:a' }, leads: [unit(FINANCE)], supports: [unit(SCIENCE)], assigned: [] },
  { clause: { id: 'p:b' }, leads: [unit(SCIENCE)], supports: [], assigned: [] },
  { clause: { id: 'p:c' }, leads: [], supports: [], assigned: [unit(FINANCE), unit(SCIENCE)] },
] as unknown as readonly CityMeasure[];

const ANY: CityMeasureScope = { clauseIds: null, agency: null, roles: [] };

describe("a city's measures are narrowed", () => {
  test.each<{
    readonly to: string;
    readonly scope: Partial<CityMeasureScope>;
    readonly ids: readonly string[];
  }>([
    { to: 'nothing', scope: {}, ids: ['p:a', 'p:b', 'p:c'] },
    { to: 'a cell of its matrix', scope: { clauseIds: ['p:c', 'p:b', 'p:unknown'] }, ids: ['p:b', 'p:c'] },
    { to: 'an empty cell', scope: { clauseIds: [] }, ids: [] },
    { to: 'an agency by id, in whatever role', scope: { agency: FINANCE.id }, ids: ['p:a', 'p:c'] },
    { to: 'an agency by any of its names', scope: { agency: '财政厅' }, ids: ['p:a', 'p:c'] },
    { to: 'a name that nobody has', scope: { agency: '厅' }, ids: [] },
    { to: 'what an agency leads', scope: { agency: '省科技厅', roles: ['LEAD'] }, ids: ['p:b'] },
    {
      to: 'two roles of it',
      scope: { agency: '省科技厅', roles: ['LEAD', 'ASSIGNED'] },
      ids: ['p:b', 'p:c'],
    },
    { to: 'what anybody supports', scope: { roles: ['SUPPORT'] }, ids: ['p:a'] },
    {
      to: 'all at once',
      scope: { clauseIds: ['p:a', 'p:c'], agency: FINANCE.id, roles: ['LEAD'] },
      ids: ['p:a'],
    },
  ])('to $to', ({ scope, ids }) => {
    const listed = narrowCityMeasures(MEASURES, { ...ANY, ...scope });
    expect(listed.map(({ clause }) => clause.id)).toEqual(ids);
  });

  test('those that are listed keep all their units', () => {
    const [first] = narrowCityMeasures(MEASURES, { ...ANY, agency: FINANCE.id, roles: ['LEAD'] });
    expect(first).toBe(MEASURES[0]);
  });
});
