import { describe, expect, test } from '@jest/globals';
import { hitTitle } from '../../../explorer/app/parts/search/hit-title.js';
import { markedParts } from '../../../explorer/app/parts/search/marked-parts.js';

type Hit = Parameters<typeof hitTitle>[0];

const match = (field: string, start: number, end: number): Hit['matches'][number] => ({
  field,
  index: null,
  start,
  end,
});
const clause = (number: string | null, heading: string | null, text: string): Hit['node'] => ({
  __typename: 'Clause',
  id: 'p:art_1',
  policyId: 'p',
  number,
  heading,
  text,
  policy: { title: '方案' },
});
const city: Hit['node'] = {
  __typename: 'City',
  id: 'city-441900',
  fullName: '东莞市',
  province: '广东省',
  code: '441900',
};

describe('what a hit is called, with what was found in the name', () => {
  test.each<{ readonly title: string; readonly hit: Hit; readonly shown: string }>([
    {
      title: 'a city by its full name, whichever name was found first',
      hit: { node: city, matches: [match('name', 0, 2), match('fullName', 0, 2)] },
      shown: '[东莞]市',
    },
    {
      title: 'a clause by number and heading; the places are those of the heading',
      hit: { node: clause('（三）', '支持融资', '支持融资。……'), matches: [match('heading', 2, 4)] },
      shown: '（三）支持[融资]',
    },
    {
      title: 'a heading that begins with the number has it once',
      hit: { node: clause('第三条', '第三条 融资', '……'), matches: [match('heading', 4, 6)] },
      shown: '第三条 [融资]',
    },
    {
      title: 'a clause without a heading by its first words: where they stand, the snippet says',
      hit: { node: clause(null, null, '支持企业融资。'), matches: [match('text', 4, 6)] },
      shown: '支持企业融资。',
    },
  ])('$title', ({ hit, shown }) => {
    const { text, matches } = hitTitle(hit);
    const parts = markedParts(text, matches).map((part) => (part.isMarked ? `[${part.text}]` : part.text));
    expect(parts.join('')).toBe(shown);
  });
});
