import { describe, expect, test } from '@jest/globals';
import { createMemoryReader } from '../../support/memory-reader.js';
import { recordCalls } from '../../support/recording-reader.js';
import { ask } from '../ask.js';
import { WORLD } from '../world.js';
import { city } from '../world-builders.js';

const QUERY = `query ($type: NodeLabel!, $words: [String!]!) {
  lookUp(type: $type, words: $words) { asked node { id } candidateCount candidates(first: 1) { id name hint } }
}`;

describe('namesakes', () => {
  const [gazetteers, document] = WORLD;
  if (!gazetteers || !document) throw new Error('The toy world has lost a part.');
  const others = [
    { ...city('999901', '东莞'), province: '某省' },
    city('999902', '同名'),
    city('999903', '同名'),
  ];
  const nodes = [
    ...gazetteers.nodes,
    ...others.map((node) => ({ label: 'City' as const, node, stub: false })),
  ];
  const reader = createMemoryReader([{ ...gazetteers, nodes }, document]);

  test('the one that documents speak of is meant; else they are candidates', async () => {
    const { data } = await ask(reader, QUERY, { type: 'City', words: ['东莞', '同名', '不存在'] });
    expect(data).toEqual({
      lookUp: [
        { asked: '东莞', node: { id: 'city-441900' }, candidateCount: 0, candidates: [] },
        {
          asked: '同名',
          node: null,
          candidateCount: 2,
          candidates: [{ id: 'city-999902', name: '同名市', hint: '广东省' }],
        },
        { asked: '不存在', node: null, candidateCount: 0, candidates: [] },
      ],
    });
  });
});

test('a hundred words are two store calls', async () => {
  const { reader, calls } = recordCalls(createMemoryReader(WORLD));
  const words = Array.from({ length: 100 }, (_, at) => (at % 2 ? '东莞' : '惠州市'));
  const query = QUERY.replace('node { id }', 'node { ... on City { namedIn { nodes { text } } } }');
  const { data, errors } = await ask(reader, query, { type: 'City', words });
  expect(errors).toBeUndefined();
  expect(data?.lookUp).toHaveLength(100);
  expect(calls).toEqual({ walk: 2 });
});

test.each([
  ['an empty word', ['东莞', ' '], /A word to look up is empty/],
  ['too many words', Array.from({ length: 101 }, (_, at) => `${at}`), /at most 100 words, not 101/],
])('refused: %s', async (_what, words, message) => {
  const { errors } = await ask(createMemoryReader(WORLD), QUERY, { type: 'Agency', words });
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT' } }]);
  expect(errors?.[0]?.message).toMatch(message);
});

test('no words, no answers, no store call', async () => {
  const { reader, calls } = recordCalls(createMemoryReader(WORLD));
  expect((await ask(reader, QUERY, { type: 'City', words: [] })).data).toEqual({ lookUp: [] });
  expect(calls).toEqual({});
});
