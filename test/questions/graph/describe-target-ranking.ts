import { describe, expect, test } from '@jest/globals';
import type { AskSeeds } from '../describe-graph-answers.js';
import { expectPrinted, type PrintedEvidence } from './expect-printed.js';

interface Ranked {
  readonly target: {
    readonly metric: string;
    readonly value: number;
    readonly unit: string;
    readonly year: number | null;
  };
  readonly policy: { readonly id: string };
  readonly rank: number;
  readonly matchedBy: readonly string[];
  readonly evidence: readonly PrintedEvidence[];
}
interface Ranking {
  readonly isTruncated: boolean;
  readonly targets: { readonly totalCount: number; readonly nodes: readonly Ranked[] };
  readonly units: readonly {
    readonly unit: string;
    readonly kind: string;
    readonly targets: readonly Ranked[];
  }[];
}

const RANKED = `target { metric value unit year } policy { id } rank matchedBy evidence { sourceId start end quote }`;
const RANKING = `query Ranking($filter: TargetQuestionFilter) { targetRanking(filter: $filter) {
  isTruncated targets(first: 100) { totalCount nodes { ${RANKED} } } units { unit kind targets(first: 100) { ${RANKED} } } } }`;

/** What the documents print of 数字化转型 as aims for a year: value, unit, year, document, and where the words stand. */
const DIGITAL = [
  [2022, 'yuebanhan-2022-41-annex-1', 10, '个', ['CLAUSE']],
  [2022, 'yuebanhan-2022-41-annex-1', 5_000, '家', ['METRIC', 'CLAUSE']],
  [2023, 'yuefu-2021-45-annex-1', 50, '个', ['DOCUMENT']],
  [2023, 'yuefu-2021-45-annex-1', 500, '家', ['CLAUSE', 'DOCUMENT']],
  [2023, 'yuefu-2021-45-annex-1', 5, '家', ['CLAUSE', 'DOCUMENT']],
  [2025, 'yuefu-2021-45-annex-1', 50_000, '家', ['METRIC', 'CLAUSE', 'DOCUMENT']],
  [2025, 'yuefu-2021-45-annex-1', 1_000_000, '家', ['CLAUSE', 'DOCUMENT']],
  [2025, 'yuefu-2021-53-annex-1', 50_000, '家', ['METRIC', 'CLAUSE']],
] as const;

export function describeTargetRanking(ask: AskSeeds): void {
  describe('targets', () => {
    test('of 数字化转型 by year and document, in one request', async () => {
      const found = await ask<Ranking>(RANKING, {
        filter: { words: '数字化转型', kind: ['TARGET'], yearFrom: 2021, yearUntil: 2025 },
      });
      const rows = found.targets.nodes.map(({ target, policy, matchedBy }) => [
        target.year,
        policy.id,
        target.value,
        target.unit,
        matchedBy,
      ]);
      expect(rows).toEqual(expect.arrayContaining(DIGITAL.map((row) => [...row])));
      const years = rows.map(([year]) => Number(year));
      expect(years).toEqual([...years].sort((a, b) => a - b));
      for (const { evidence } of found.targets.nodes) await expectPrinted(evidence);
    });

    test('the number of a notice stands for what it transmits', async () => {
      const found = await ask<Ranking>(RANKING, { filter: { policy: '粤府[2021] 45号' } });
      expect(found.targets.totalCount).toBe(5);
      expect(found.isTruncated).toBe(false);
    });

    test('values are ranked within one unit and kind, and nothing is missing or counted twice', async () => {
      const { targets, units } = await ask<Ranking>(RANKING, {
        filter: { kind: ['TARGET'], yearFrom: 2022 },
      });
      expect(units.length).toBeGreaterThan(5);
      expect(units.flatMap((unit) => unit.targets)).toHaveLength(targets.totalCount);
      for (const unit of units) {
        expect(new Set(unit.targets.map(({ target }) => target.unit))).toEqual(new Set([unit.unit]));
        const values = unit.targets.map(({ target }) => target.value);
        expect(values).toEqual([...values].sort((a, b) => b - a));
        expect(unit.targets[0]?.rank).toBe(1);
      }
    });
  });
}
