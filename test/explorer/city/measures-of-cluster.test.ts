import { describe, expect, test } from '@jest/globals';
import {
  measuresInRow,
  rowOfCluster,
} from '../../../explorer/app/views/city/lists/measures/measures-of-cluster.js';

const rows = {
  edges: [{ cursor: 'c1' }, { cursor: 'c2' }],
  nodes: [
    { header: { id: 'cluster-440000-1', label: '新一代电子信息' } },
    { header: { id: 'cluster-440000-2', label: '绿色石化' } },
  ],
};

describe('the row of a cluster in the heat map', () => {
  test.each([
    ['cluster-440000-1', { id: 'cluster-440000-1', after: null }],
    ['新一代电子信息', { id: 'cluster-440000-1', after: null }],
    ['绿色石化', { id: 'cluster-440000-2', after: 'c1' }],
    ['汽车', null],
  ])('%s', (cluster, row) => expect(rowOfCluster(rows, cluster)).toEqual(row));
});

test.each([true, false])('the measures in a row are of all roles, each once; cut: %s', (isTruncated) => {
  const counts = {
    leadClauseIds: ['a', 'b'],
    supportClauseIds: ['b'],
    assignedClauseIds: ['c'],
    isTruncated,
  };
  expect(measuresInRow(counts)).toEqual({ clauseIds: ['a', 'b', 'c'], isCut: isTruncated });
});
