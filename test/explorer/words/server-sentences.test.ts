import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inChinese } from '../../../explorer/app/words/server-sentences/in-chinese.js';
import { SENTENCES } from '../../../explorer/app/words/server-sentences/sentences.js';

describe('sentences of the server on the Chinese page', () => {
  test.each([
    [
      '2 of 3 measures name no city: the matrix leaves them out.',
      '3 条措施中有 2 条没有提到城市，矩阵未列入。',
    ],
    [
      'There is no city 「东筦」. Near names: 东莞市、东营市.',
      '没有城市「东筦」。相近的名称：东莞市、东营市。',
    ],
    [
      '「广东」 is a province, not a city. Ask for one of its cities.',
      '「广东」是省份，不是城市：请查其中的城市。',
    ],
    ['A sentence that nobody knows.', null],
    ['', null],
    // A name may hold the words of the sentence itself.
    [
      'There is no city 「」. Near names: 」. Near names: 东莞市.',
      '没有城市「」。相近的名称：」. Near names: 东莞市。',
    ],
  ])('%s', (english, chinese) => {
    expect(inChinese(english)).toBe(chinese);
  });

  // A sentence that is changed in the server and not here would be English again.
  test.each(SENTENCES.map(([english]) => english))('the server still says: %s', (english) => {
    const words = [english.split(/\{\w+\}/), english.split(PUT_IN)].map((parts) => parts.map(spoken));
    const isSaid = (parts: readonly string[]): boolean =>
      parts.map(unstopped).every((part) => part.length <= SHORT || SERVER.includes(part));
    expect(words.some(isSaid)).toBe(true);
  });

  test.each(SENTENCES)('%s: the same is filled in', (english, chinese) => {
    expect(namesIn(english).filter((name) => name !== 'label')).toEqual(
      expect.arrayContaining([...namesIn(chinese)]),
    );
  });

  test('every note of the golden answers is said in Chinese', () => {
    const notes = [...new Set(files('test/graphql/operations', /\.json$/).flatMap(notesOf))];
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.filter((note) => inChinese(note) === null)).toEqual([]);
  });
});

/** Values, and words that the server puts into a sentence of several uses. */
const PUT_IN =
  /「\{\w+\}」|\{\w+\}|an area of several cities|a province|city|cities|cluster|agency|region|documents|document|clauses|undecided names/;
/** Parts between two values that are too short to be told in the sources. */
const SHORT = 12;
/** All strings of the server as they are spoken: without what is put in, and without what escapes a character. */
const SERVER = files('src', /\.ts$/)
  .map((file) => spoken(readFileSync(file, 'utf8')))
  .join('\n');

function spoken(text: string): string {
  return text.replaceAll('\\`', '`').replaceAll("\\'", "'");
}

/** The server may end one sentence and add another. */
function unstopped(text: string): string {
  return text.replace(/^[.: ]+/, '');
}

function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

function files(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => path.join(folder, file));
}

function notesOf(file: string): readonly string[] {
  const found: string[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => {
    if (key === 'notes' && Array.isArray(value))
      found.push(...value.filter((note) => typeof note === 'string'));
    return value;
  });
  return found;
}
