import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createTextList } from '../../src/projection/building/text-list.js';
import { growingWords } from '../../src/projection/growing.js';
import { textAt } from '../../src/projection/ids.js';
import { largeNumbers, largeShorts, largeWords } from '../../src/projection/large-arrays.js';

declare const WebAssembly: { Memory: (size: object) => { readonly buffer: ArrayBuffer } };

/** So many words that they are a memory of their own. */
const MANY = 300_001;

afterEach(() => {
  jest.restoreAllMocks();
});

describe('large arrays', () => {
  test.each([0, 1, 2 ** 18 - 1, 2 ** 18, MANY])('%i words are so many, and zero', (length) => {
    const words = largeWords(length);
    expect(words).toHaveLength(length);
    expect(words.every((word) => word === 0)).toBe(true);
  });

  test('hold what is put into them', () => {
    for (const array of [largeWords(MANY), largeNumbers(MANY), largeShorts(4 * MANY)]) {
      array[array.length - 1] = 7;
      expect(array.at(-1)).toBe(7);
    }
  });

  test('are there also where addresses are few', () => {
    const memory = jest.spyOn(WebAssembly, 'Memory').mockImplementation(() => {
      throw new RangeError('could not allocate memory');
    });
    expect(largeWords(MANY)).toHaveLength(MANY);
    expect(memory).toHaveBeenCalledTimes(1);
  });
});

test('what grows beyond them keeps what was pushed', () => {
  const words = growingWords();
  const texts = createTextList();
  for (let at = 0; at < MANY; at++) {
    words.push(at);
    texts.push(`t${at}`);
  }
  expect(words.values()).toEqual(Uint32Array.from({ length: MANY }, (_, at) => at));
  const all = texts.all();
  for (let at = 0; at < MANY; at += 999) expect(textAt(all, at)).toBe(`t${at}`);
  expect(textAt(all, MANY - 1)).toBe(`t${MANY - 1}`);
});
