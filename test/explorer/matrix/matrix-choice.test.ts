import { expect, test } from '@jest/globals';
import { axesWith, choiceOf } from '../../../explorer/app/views/matrix/matrix-choice.js';

const ADDRESSES = [
  ['', { rows: 'AGENCY', columns: 'CLUSTER', filter: {} }],
  ['rows=MEASURE&columns=AGENCY&policy=a', { rows: 'MEASURE', columns: 'AGENCY', filter: { policy: 'a' } }],
  // Both the same is no matrix.
  ['rows=CITY&columns=CITY', { rows: 'CITY', columns: 'CLUSTER', filter: {} }],
  ['rows=CLUSTER', { rows: 'CLUSTER', columns: 'AGENCY', filter: {} }],
  ['rows=NONSENSE&columns=CITY', { rows: 'AGENCY', columns: 'CITY', filter: {} }],
  // Lists in the order of the graph, without what they do not know.
  ['roles=SUPPORT,LEAD,BOSS', { rows: 'AGENCY', columns: 'CLUSTER', filter: { roles: ['LEAD', 'SUPPORT'] } }],
  ['levels=GROUP&city=', { rows: 'AGENCY', columns: 'CLUSTER', filter: { levels: ['GROUP'] } }],
] as const;

test.each(ADDRESSES)('the address %j chooses a matrix', (address, choice) => {
  expect(choiceOf(new URLSearchParams(address))).toEqual(choice);
});

test('rows and columns change places where both would be the same', () => {
  const choice = choiceOf(new URLSearchParams('rows=AGENCY&columns=CITY'));
  expect(axesWith(choice, 'rows', 'CITY')).toEqual({ rows: 'CITY', columns: 'AGENCY' });
  expect(axesWith(choice, 'columns', 'AGENCY')).toEqual({ rows: 'CITY', columns: 'AGENCY' });
  expect(axesWith(choice, 'columns', 'POLICY')).toEqual({ rows: 'AGENCY', columns: 'POLICY' });
});
