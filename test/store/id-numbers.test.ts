import { describe, expect, test } from '@jest/globals';
import { createIdNumbers } from '../../src/store/shared/id-numbers.js';

describe('numbers of very many ids', () => {
  test('each has its own, however many there are', () => {
    const numbers = createIdNumbers();
    // More than fill the first piece of memory, of lengths that do not fit its end.
    const ids = Array.from(
      { length: 60_000 },
      (_, at) => `policy-${at % 1_000}:art_${at}${'x'.repeat(at % 17)}`,
    );
    for (const [at, id] of ids.entries()) numbers.set(id, at * 10);
    expect(ids.filter((id, at) => numbers.get(id) !== at * 10)).toEqual([]);
    expect(ids.filter((id) => numbers.has(`${id}y`) || numbers.has(`${id.slice(0, -1)}!`))).toEqual([]);
  });

  test('a number can be another later, and the greatest is kept whole', () => {
    const numbers = createIdNumbers();
    numbers.set('a', 1);
    numbers.set('b', 2);
    numbers.set('a', 4_294_967_295);
    expect(['a', 'b', 'c'].map(numbers.get)).toEqual([4_294_967_295, 2, undefined]);
  });

  test('one that begins like another, is empty, long, or of characters that are no bytes is told apart', () => {
    const numbers = createIdNumbers();
    const ids = [
      '',
      'a',
      'ab',
      'abc',
      'é',
      'e',
      '东莞',
      '东',
      'a\0',
      'a\0b',
      'x'.repeat(1_000),
      'x'.repeat(1_001),
    ];
    for (const [at, id] of ids.entries()) {
      expect([id, numbers.has(id)]).toEqual([id, false]);
      numbers.set(id, at);
    }
    expect(ids.map(numbers.get)).toEqual(ids.map((_, at) => at));
  });
});
