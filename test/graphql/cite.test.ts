import { describe, expect, test } from '@jest/globals';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';
import { ask } from './ask.js';
import { WORLD } from './world.js';

const CITE = 'query ($of: [String!]!) { cite(of: $of) { asked citation { chinese bibtex cslJson } } }';
const CLAUSE = 'yueban-2022-7:chp_1__item_2';

describe('what cannot be cited is refused, and the way out is named', () => {
  const WAY =
    'Documents and clauses can be cited: by the id of a clause, or by id, document number or full title of a document.';
  test.each([
    ['agency-440000-gxt', 'INVALID_ARGUMENT', `「agency-440000-gxt」 is the id of an agency. ${WAY}`],
    ['city-441900', 'INVALID_ARGUMENT', `「city-441900」 is the id of a city. ${WAY}`],
    [
      `${CLAUSE}~target_1`,
      'INVALID_ARGUMENT',
      `「${CLAUSE}~target_1」 is the id of a target. Cite the clause that sets it: ${CLAUSE}.`,
    ],
    [
      'yueban-2022-7:chp_99',
      'NOT_FOUND',
      'There is no clause 「yueban-2022-7:chp_99」. Look for it with `search` or `clauses`, and ask with the id they give.',
    ],
    ['省科技厅', 'NOT_FOUND', `There is no document 「省科技厅」. ${WAY}`],
    [
      '培育产业集群行动计划',
      'NOT_FOUND',
      'There is no document 「培育产业集群行动计划」. Near names: 关于培育产业集群的行动计划（粤办〔2022〕7号）.',
    ],
    [' ', 'INVALID_ARGUMENT', 'A word to look up is empty: leave it out, or say what is meant.'],
  ])('%s', async (word, code, message) => {
    const { data, errors } = await ask(createMemoryReader(WORLD), CITE, { of: [CLAUSE, word] });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });

  test.each([
    ['nothing', []],
    ['too much', Array.from({ length: 101 }, () => CLAUSE)],
  ])('%s', async (_what, of) => {
    const { errors } = await ask(createMemoryReader(WORLD), CITE, { of });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT' } }]);
  });
});

test('a hundred words cost as many store calls as two', async () => {
  const costs = await Promise.all(
    [2, 100].map(async (count) => {
      const { reader, calls } = recordCalls(createMemoryReader(WORLD));
      const of = Array.from({ length: count }, (_, at) => (at % 2 ? CLAUSE : '粤办〔2022〕7号'));
      const { data, errors } = await ask(reader, CITE, { of });
      expect(errors).toBeUndefined();
      expect(data?.cite).toHaveLength(count);
      return calls;
    }),
  );
  expect(costs[1]).toEqual(costs[0]);
});

test('a document that is only cited is cited by what is known of it', async () => {
  const { data } = await ask(createMemoryReader(WORLD), CITE, { of: ['粤府(2021)28号'] });
  expect(data).toMatchObject({ cite: [{ citation: { chinese: '《规划纲要》（粤府〔2021〕28号）' } }] });
});
