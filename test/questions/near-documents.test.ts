import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearDocuments } from '../../src/questions/names/near-documents.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import type { WalkedNode } from '../../src/store/walk-plan.js';

interface Named {
  readonly title: string;
  readonly documentNumber: string | null;
}

// Few characters, so that many pairs are shared; one of them takes two code units.
const text = fc
  .array(fc.constantFrom(...'产业集群行动计划', '𠮷', '2', '（', '号'), { maxLength: 9 })
  .map((all) => all.join(''));
const documents = fc.array(fc.record({ title: text, documentNumber: fc.option(text) }), { maxLength: 12 });

test('the nearest names are those with the largest share of pairs in common, whatever was asked of the list before', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.array(text, { minLength: 1, maxLength: 3 }), async (named, asked) => {
      const reader = readerOf(named);
      for (const name of asked) expect(await nearDocuments(reader, name)).toEqual(plainNear(named, name));
    }),
    { seed: 9, numRuns: 300 },
  );
});

/** A store that brings the same list each time. */
function readerOf(named: readonly Named[]): GraphReader {
  const nodes = named.map((fields, at): WalkedNode => ({ id: `p-${at}`, fields: { ...fields }, hops: {} }));
  const walk: GraphReader['walk'] = async () => ({ nodes, hasNextPage: false, totalCount: null });
  return { walk } as unknown as GraphReader;
}

function plainNear(named: readonly Named[], asked: string): readonly string[] {
  return named
    .map(({ title, documentNumber }) => ({
      name: documentNumber === null ? title : `${title}（${documentNumber}）`,
      likeness: Math.max(dice(asked, title), dice(asked, documentNumber ?? '')),
    }))
    .filter(({ likeness }) => likeness >= 0.25)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map(({ name }) => name);
}

function dice(one: string, other: string): number {
  const [mine, theirs] = [pairs(one), pairs(other)];
  const common = mine.filter((pair) => theirs.includes(pair)).length;
  return common === 0 ? 0 : (2 * common) / (mine.length + theirs.length);
}

/** A bracket is no part of a name. */
function pairs(name: string): readonly string[] {
  const characters = [...name].filter((character) => character !== '（');
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))];
}
