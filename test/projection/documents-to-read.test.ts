import { describe, expect, test } from '@jest/globals';
import { projectionOfBatches } from '../../src/projection/projection-of-batches.js';
import { documentsToRead } from '../../src/projection/renewing/documents-to-read.js';
import * as world from '../store/contract-world.js';

describe('which documents are read anew after a merge', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `p-${at}`);
  const former = projectionOfBatches(
    [
      world.batchOf(
        'docs',
        [
          ...ids.flatMap((id) => [
            world.policy(id),
            world.clause(`${id}:mea_1`, 1),
            world.clause(`${id}:mea_2`, 2),
          ]),
          world.clause('no-node:mea_1', 1),
        ],
        [
          world.edge('IMPLEMENTS', 'p-7:mea_2', 'p-3:mea_1'),
          world.edge('IMPLEMENTS', 'p-9:mea_1', 'p-7:mea_1'),
        ],
      ),
    ],
    1,
  );

  test('those that changed, those that point to them, and those that are no nodes', () => {
    expect([...(documentsToRead(former, ['p-3', 'new']) ?? [])].sort()).toEqual([
      'new',
      'no-node',
      'p-3',
      'p-7',
    ]);
  });

  test('where nothing of clauses changed, next to none', () => {
    expect([...(documentsToRead(former, []) ?? [])]).toEqual(['no-node']);
  });

  test('everything where a tenth or more changed', () => {
    expect(documentsToRead(former, ids.slice(20, 48))?.size).toBe(29);
    expect(documentsToRead(former, ids.slice(20, 60))).toBeNull();
  });
});
