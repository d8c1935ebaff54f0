import { expect, test } from '@jest/globals';
import { type DocumentCitation, lineagePairs } from '../../src/derive/lineage-pairs.js';
import type { CitationKind, PolicyKind } from '../../src/domain/graph-model.js';

const LOADED = new Map<string, PolicyKind>([
  ['city-2023-1', 'NOTICE'],
  ['city-2023-1-annex-1', 'MEASURES'],
  ['city-2023-1-annex-2', 'PROGRAMME'],
  ['province-2022-9', 'NOTICE'],
  ['province-2022-9-annex-1', 'PLAN'],
  ['t-interpretation', 'INTERPRETATION'],
]);

const cite = (from: string, kind: CitationKind, to: string): DocumentCitation => ({ from, to, kind });

test.each([
  ['what a notice carries out, its annexes do; who cites a notice means what it sends',
    cite('city-2023-1', 'IMPLEMENTS', 'province-2022-9'),
    { 'city-2023-1': ['province-2022-9', 'province-2022-9-annex-1'],
      'city-2023-1-annex-1': ['province-2022-9', 'province-2022-9-annex-1'],
      'city-2023-1-annex-2': ['province-2022-9', 'province-2022-9-annex-1'] }],
  ['an annex cites for itself', cite('city-2023-1-annex-1', 'BASED_ON', 'province-2022-9-annex-1'),
    { 'city-2023-1-annex-1': ['province-2022-9-annex-1'] }],
  ['one annex carries out the other', cite('city-2023-1-annex-1', 'IMPLEMENTS', 'city-2023-1-annex-2'),
    { 'city-2023-1-annex-1': ['city-2023-1-annex-2'] }],
  ['a notice and what it sends are one act', cite('city-2023-1', 'TRANSMITS', 'city-2023-1-annex-1'), {}],
  ['a mention is no duty', cite('city-2023-1', 'MENTIONS', 'province-2022-9'), {}],
  ['what is only cited has no clauses', cite('city-2023-1', 'IMPLEMENTS', 'state-2021-3'), {}],
  ['an interpretation carries out nothing', cite('t-interpretation', 'IMPLEMENTS', 'province-2022-9'), {}],
])('%s', (_name, citation, expected) => {
  expect(Object.fromEntries(lineagePairs([citation], LOADED))).toEqual(expected);
}); // biome-ignore format: a table
