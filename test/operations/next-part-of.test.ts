import { expect, test } from '@jest/globals';
import { nextPartOf } from '../../src/operations/next-part-of.js';
import type { Parameter } from '../../src/operations/parameters-of.js';

const parameters = (...names: string[]) => names.map((name) => ({ name })) as unknown as readonly Parameter[];
const page = (hasNextPage: boolean) => ({ pageInfo: { hasNextPage, endCursor: 'c7' } });

test.each<[string, unknown, readonly string[], object | null]>([
  ['a list', page(true), ['after'], { parameter: 'after', value: 'c7' }],
  ['a list within an answer', { measures: page(true) }, ['after'], { parameter: 'after', value: 'c7' }],
  ['the last page', page(false), ['after'], null],
  ['a list that is not asked by pages', page(true), ['first'], null],
  ['a text that goes on', { hasNext: true, end: 9 }, ['start', 'length'], { parameter: 'start', value: '9' }],
  ['the end of a text', { hasNext: false, end: 9 }, ['start', 'length'], null],
  ['what is no answer', null, ['after', 'start'], null],
])('%s', (_what, answer, names, next) => expect(nextPartOf(answer, parameters(...names))).toEqual(next)); // biome-ignore format: a table
