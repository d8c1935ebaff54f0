import { expect, test } from '@jest/globals';
import { provincesOf } from '../../../explorer/app/views/cluster/cities/provinces-of.js';

test.each([
  ['a province’s plan: its own map, whatever else it names', '440000', ['441900', '450100'], ['440000']],
  ['a city’s plan: the map of its province', '440100', ['440100'], ['440000']],
  [
    'the state’s plan: every province that it names',
    '000000',
    ['510100', '441900', '440300'],
    ['440000', '510000'],
  ],
  ['a place without squares has no map', '000000', ['810000'], []],
])('%s', (_, jurisdiction, codes, provinces) => {
  expect(provincesOf(jurisdiction, codes)).toEqual(provinces);
});
