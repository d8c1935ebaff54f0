import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byCodeUnit } from '../../src/domain/by-code-unit.js';
import type { SourceVersion } from '../../src/domain/release.js';
import { findSource, versionIn, versionsOfSource } from '../../src/questions/changes/document-versions.js';
import { createMemoryReader } from '../support/memory-reader.js';

/** Few names, so that files are called as sources are and as each other. */
const NAME = fc.constantFrom('a', 'b', 'c', 'd');
const VERSION: fc.Arbitrary<SourceVersion> = fc.record({
  sourceId: NAME,
  version: fc.nat(3),
  file: NAME,
  sha256: fc.constant(''),
  characters: fc.constant(0),
  loadedAt: fc.constant(null),
  since: fc.nat(5),
  until: fc.option(fc.nat(5)),
});

test('sources and their versions are found as by a look at all of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(VERSION), NAME, fc.nat(6), async (all, name, release) => {
      const versions = all.toSorted((a, b) => byCodeUnit(a.sourceId, b.sourceId));
      const named = versions.find(({ sourceId, file }) => sourceId === name || file === name);
      const own = versions.filter(({ sourceId }) => sourceId === name);
      const stood = own.find(({ since, until }) => since <= release && (until === null || release < until));
      const found = findSource(createMemoryReader([]), versions, ` ${name}`);
      if (named) expect(await found).toBe(named.sourceId);
      else await expect(found).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(versionsOfSource(versions, name)).toEqual(own);
      expect(versionIn(versions, name, release)).toBe(stood ?? null);
    }),
  );
  expect(versionsOfSource([], null)).toEqual([]);
});
