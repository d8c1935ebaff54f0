import { expect, test } from '@jest/globals';
import { answerBytes, answerText } from '../../src/graphql/answer-text.js';
import { WrittenValue } from '../../src/graphql/written-value.js';

const WORDS = '措施 “quoted” \u2028 \\ \ud800';

test.each([
  ['a short answer', { data: { a: 1, b: [null, true, 'x'] } }],
  ['no answer', null],
  ['a long list', { data: { list: Array.from({ length: 20_000 }, (_, at) => ({ id: `id-${at}`, at })) } }],
  ['a list of lists', { data: Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => WORDS)) }],
  [
    'a list of few that are long',
    { data: [WORDS, ...Array.from({ length: 9 }, () => ({ all: WORDS.repeat(9_000) })), 1] },
  ],
  [
    'a list whose ends and middle are short',
    { data: Array.from({ length: 9 }, (_, at) => WORDS.repeat(at === 3 ? 50_000 : 1)) },
  ],
  ['one long text', { data: { text: WORDS.repeat(10_000), more: { [WORDS]: 0.1 } } }],
  [
    'what is not there',
    { data: { none: undefined, list: [undefined, WORDS.repeat(10_000)] }, more: undefined },
  ],
  ['what says itself how it is written', { data: [new Date(0), WORDS.repeat(10_000)] }],
  ['nothing in much', { data: [{}, [], WORDS.repeat(10_000), Object.create(null)] }],
])('%s is the text that JSON.stringify makes', async (_what, answer) => {
  expect(await answerText(answer)).toBe(JSON.stringify(answer));
  expect(String(await answerBytes(answer))).toBe(JSON.stringify(answer));
});

test('a part that is text already stands as it is', async () => {
  const data = { a: 1, words: [WORDS, null] };
  const answer = { data: new WrittenValue(await answerBytes(data)), extensions: { x: 1 } };
  const whole = JSON.stringify({ data, extensions: { x: 1 } });
  expect(await answerText(answer)).toBe(whole);
  expect(String(await answerBytes(answer))).toBe(whole);
  expect(JSON.stringify(answer)).toBe(whole);
});
