import { expect, test } from '@jest/globals';
import { matrixLines } from '../../../explorer/app/views/matrix/matrix-lines.js';
import { measuresOfRow } from '../../../explorer/app/views/matrix/measures-of-row.js';
import { openedOf, readOpened } from '../../../explorer/app/views/matrix/opened-of.js';
import { reportAddress } from '../../../explorer/app/views/matrix/report-address.js';

const ANSWER = {
  header: { id: 'agency-1', counts: counts(['p:item_10', 'p:item_9'], ['p:item_2']) },
  cells: [
    { column: { id: 'city-1' }, counts: counts(['p:item_9'], ['p:item_2']) },
    { column: { id: 'city-2' }, counts: counts(['p:item_10', 'p:item_9'], []) },
  ],
};

test('the measures of a row stand in the order of the text, each with its parts by column', () => {
  const measures = measuresOfRow(ANSWER);
  expect(measures.map(({ id, roles }) => [id, roles])).toEqual([
    ['p:item_2', ['SUPPORT']],
    ['p:item_9', ['LEAD']],
    ['p:item_10', ['LEAD']],
  ]);
  expect([...(measures[1]?.byColumn ?? [])]).toEqual([
    ['city-1', ['LEAD']],
    ['city-2', ['LEAD']],
  ]);
});

test('names of measures are asked for a hundred at a time', () => {
  const ids = Array.from({ length: 250 }, (_, index) => `p:item_${index + 1}`);
  const measures = measuresOfRow({ header: { id: 'x', counts: counts(ids, []) }, cells: [] });
  expect(measures[99]?.chunk).toHaveLength(100);
  expect(measures[100]?.chunk[0]).toBe('p:item_101');
  expect(measures[249]?.chunk).toHaveLength(50);
});

test('an expanded row has its measures under it, or says that they are asked for, or that they are cut', () => {
  const rows = [matrixRow('a'), matrixRow('b')];
  const measures = measuresOfRow(ANSWER);
  const kinds = (...given: Parameters<typeof matrixLines>) => matrixLines(...given).map(({ kind }) => kind);
  expect(kinds(rows, null, null, false)).toEqual(['row', 'row']);
  expect(kinds(rows, 'a', null, false)).toEqual(['row', 'asking', 'row']);
  expect(kinds(rows, 'b', measures, true)).toEqual(['row', 'row', 'measure', 'measure', 'measure', 'cut']);
});

test.each([
  ['row', null, null, 'row'],
  ['row', 'column', null, 'row,column'],
  ['row', 'column', 'p:item_1', 'row,column,p:item_1'],
  ['row', null, 'p:item_1', 'row,,p:item_1'],
] as const)('what is opened stands in the address: %s %s %s', (rowId, columnId, measureId, text) => {
  expect(openedOf(rowId, columnId, measureId)).toBe(text);
  expect(readOpened(text)).toEqual({ rowId, columnId, measureId });
});

test('the report is asked with the same filters, as of the same release', () => {
  const choice = {
    rows: 'AGENCY',
    columns: 'CITY',
    filter: { city: 'city-1', roles: ['LEAD', 'SUPPORT'] },
  } as const;
  expect(reportAddress(choice, 3, 'csv', 'ledger')).toBe(
    '/v1/reports/matrix.csv?rows=AGENCY&columns=CITY&city=city-1&roles=LEAD&roles=SUPPORT&release=3&sheet=ledger',
  );
  expect(reportAddress({ ...choice, filter: {} }, null, 'xlsx')).toBe(
    '/v1/reports/matrix.xlsx?rows=AGENCY&columns=CITY',
  );
});

function counts(leadClauseIds: readonly string[], supportClauseIds: readonly string[]) {
  return { leadClauseIds, supportClauseIds, assignedClauseIds: [], isTruncated: false };
}

function matrixRow(id: string) {
  const none = { measures: 0, leads: 0, jointLeads: 0, supports: 0, assigned: 0, firstListed: 0 };
  const node = { __typename: 'Agency', id };
  return {
    id,
    label: id,
    node,
    counts: none,
    total: 0,
    index: 0,
    before: null,
    cells: new Map(),
    countIn: () => 0,
  };
}
