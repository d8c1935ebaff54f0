import { expect, test } from '@jest/globals';
import { snippetOf } from '../../../src/questions/search/snippet-of.js';

const long = `${'前'.repeat(100)}融资${'后'.repeat(200)}`;
const match = { field: 'text', index: null, start: 100, end: 102, words: ['融资'] };

test('all of a short value', () => {
  expect(snippetOf('heading', '融资', { ...match, start: 0, end: 2 })).toEqual({
    field: 'heading',
    text: '融资',
    start: 0,
  });
});

test('of a long value what stands around the first match', () => {
  const { text, start } = snippetOf('text', long, match);
  expect(start).toBe(70);
  expect(text).toHaveLength(120);
  expect(text.slice(match.start - start, match.end - start)).toBe('融资');
});

test('at the end of a value it is as long as elsewhere', () => {
  const { text, start } = snippetOf('text', long, { ...match, start: 300, end: 302 });
  expect([text.length, start]).toEqual([120, 182]);
});

test('no character is cut in two', () => {
  const value = `${'𠮷'.repeat(99)}融资`;
  const { text } = snippetOf('text', value, { ...match, start: 198, end: 200 });
  expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
});
