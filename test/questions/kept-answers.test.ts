import { describe, expect, test } from '@jest/globals';
import { keptAnswers } from '../../src/questions/numbers/kept-answers.js';

/** More than the half of what is kept together. */
const LARGE = 15 * 2 ** 20;

describe('answers that are kept', () => {
  test('the last few of each thing', () => {
    const keep = keptAnswers<string>(2);
    const [thing, other] = [{}, {}];
    const asked: string[] = [];
    const ask = (of: object, key: string): string =>
      keep(of, key, () => {
        asked.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(thing, key)).toBe(key);
    ask(other, 'a');
    expect(asked).toEqual(['a', 'b', 'c', 'b', 'a']);
  });

  test('what fails is worked out anew', async () => {
    const keep = keptAnswers<Promise<string>>(2);
    const thing = {};
    await expect(keep(thing, 'a', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    await expect(keep(thing, 'a', async () => 'found')).resolves.toBe('found');
    await expect(keep(thing, 'a', () => Promise.reject(new Error('lost')))).resolves.toBe('found');
  });

  test('of all questions together only so many bytes, those asked last', () => {
    const matrices = keptAnswers<Uint8Array>(4, (found) => [found]);
    const loads = keptAnswers<Uint8Array>(4, (found) => [found]);
    const thing = {};
    let made = 0;
    const of = (bytes: number) => (): Uint8Array => {
      made++;
      return new Uint8Array(bytes);
    };
    matrices(thing, 'small', of(8));
    matrices(thing, 'large', of(LARGE));
    matrices(thing, 'small', of(8));
    expect(made).toBe(2);
    // Takes the room of the large one, which was asked before the small one.
    loads(thing, 'large', of(LARGE));
    matrices(thing, 'small', of(8));
    loads(thing, 'large', of(LARGE));
    expect(made).toBe(3);
    matrices(thing, 'large', of(LARGE));
    expect(made).toBe(4);
  });

  test('one that is larger than all that is kept stays until another comes', () => {
    const keep = keptAnswers<Promise<Uint8Array>>(4, (found) => [found]);
    const thing = {};
    let made = 0;
    const ask = async (key: string): Promise<number> => {
      await keep(thing, key, async () => {
        made++;
        return new Uint8Array(2 * LARGE);
      });
      return made;
    };
    return expect(
      (async () => [await ask('a'), await ask('a'), await ask('b'), await ask('a')])(),
    ).resolves.toEqual([1, 1, 2, 3]);
  });
});
