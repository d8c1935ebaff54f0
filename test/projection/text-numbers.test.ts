import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textNumbers } from '../../src/projection/texts.js';

/** Few letters, so that many are the same. */
const TEXTS = fc.array(fc.string({ unit: fc.constantFrom('工', '业', 'a'), maxLength: 4 }), {
  maxLength: 60,
});

test('nodes have the same number where they have the same text, in the order in which it is first met', () => {
  fc.assert(
    fc.property(TEXTS, fc.func(fc.boolean()), (texts, isMeant) => {
      const units = Uint16Array.from([...texts.join('')].map((letter) => letter.charCodeAt(0)));
      const starts = Uint32Array.from(
        { length: texts.length + 1 },
        (_, at) => texts.slice(0, at).join('').length,
      );
      const nodes = Uint32Array.from(texts.keys()).filter((node) => isMeant(node));
      const met = [...new Set(Array.from(nodes, (node) => texts[node] ?? ''))].filter((text) => text !== '');
      const { numbers, count } = textNumbers({ units, starts }, nodes);
      expect([...numbers]).toEqual(Array.from(nodes, (node) => met.indexOf(texts[node] ?? '') + 1));
      expect(count).toBe(met.length);
    }),
  );
});

test('texts of one hash are told apart', () => {
  // A unit and one that makes up for it: multiplication by an odd number may be undone.
  const texts = collisions(40);
  const units = Uint16Array.from(texts.flat());
  const starts = Uint32Array.from({ length: texts.length + 1 }, (_, at) => 2 * at);
  const { numbers, count } = textNumbers({ units, starts }, Uint32Array.from(texts.keys()));
  expect(count).toBe(texts.length);
  expect([...numbers]).toEqual(texts.map((_, at) => at + 1));
});

/** Texts of two units whose hashes agree in their last sixteen bits. */
function collisions(count: number): readonly (readonly [number, number])[] {
  const afterFirst = (unit: number): number => Math.imul(0x811c9dc5 ^ unit, 0x01000193);
  const wanted = afterFirst(0) & 0xffff;
  return Array.from({ length: count }, (_, first) => [first, (afterFirst(first) & 0xffff) ^ wanted] as const);
}
