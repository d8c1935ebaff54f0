import { describe, expect, test } from '@jest/globals';
import { type OperationDefinitionNode, parse } from 'graphql';
import { createKnownCosts } from '../../src/graphql/limits/known-costs.js';

const operation = parse('query ($id: ID!, $after: String, $first: Int, $ids: [ID!], $is: Kind) { x }')
  .definitions[0] as OperationDefinitionNode;

describe('what a query costs is measured once for all variables that ask for as much', () => {
  test.each([
    ['another word', { id: 'a' }, { id: 'b' }, 7],
    ['a cursor instead of none', { id: 'a' }, { id: 'a', after: 'x' }, null],
    ['another cursor', { id: 'a', after: 'x' }, { id: 'a', after: 'y' }, 7],
    ['a larger page', { id: 'a', first: 1 }, { id: 'a', first: 2 }, null],
    ['more ids', { ids: ['a'] }, { ids: ['a', 'b'] }, null],
    ['another value of an enum', { is: 'A' }, { is: 'B' }, null],
    ['null instead of nothing', {}, { after: null }, null],
  ])('%s', (_what, first, second, cost) => {
    const known = createKnownCosts();
    known.keep(operation, first, 7);
    expect(known.get(operation, second)).toBe(cost);
  });

  test('the same text parsed anew is another operation', () => {
    const known = createKnownCosts();
    known.keep(operation, {}, 7);
    expect(known.get({ ...operation }, {})).toBeNull();
  });
});
