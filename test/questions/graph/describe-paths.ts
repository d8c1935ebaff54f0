import { describe, expect, test } from '@jest/globals';
import type { AskSeeds } from '../describe-graph-answers.js';
import { expectPrinted, type PrintedEvidence } from './expect-printed.js';

interface Paths {
  readonly shortestLength: number | null;
  readonly shortestCount: number | null;
  readonly isTruncated: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly steps: readonly {
      readonly fromId: string;
      readonly toId: string;
      readonly relationship: string;
      readonly claims: readonly {
        readonly stated: boolean;
        readonly evidence: readonly PrintedEvidence[];
      }[];
    }[];
  }[];
}

const PATHS = `query Paths($from: String!, $to: String!, $lengthMax: Int, $first: Int! = 20, $relationships: [RelationshipType!]) {
  paths(from: $from, to: $to, lengthMax: $lengthMax, first: $first, relationships: $relationships) {
    shortestLength shortestCount isTruncated
    paths { length steps { fromId toId relationship claims { stated evidence { sourceId start end quote } } } } } }`;

export function describePaths(ask: AskSeeds): void {
  describe('paths', () => {
    test('东莞 and 省科技厅 meet in the one clause that names both: 工业软件攻关 of 粤府〔2021〕45号', async () => {
      const found = await ask<Paths>(PATHS, { from: '东莞', to: '广东省科学技术厅' });
      expect(found).toMatchObject({ shortestLength: 2, shortestCount: 1, isTruncated: false });
      expect(found.paths[0]?.steps.map(({ toId, relationship }) => [relationship, toId])).toEqual([
        ['APPLIES_TO', 'yuefu-2021-45-annex-1:chp_5__measure_1'],
        ['ASSIGNED_TO', 'agency-440000-science-technology'],
      ]);
    });

    test('every step of longer paths has the words behind it, and no node stands twice', async () => {
      const found = await ask<Paths>(PATHS, {
        from: '东莞',
        to: '粤办函〔2022〕41号',
        lengthMax: 5,
        first: 100,
      });
      expect(found.paths.length).toBeGreaterThan(10);
      const lengths = found.paths.map(({ length }) => length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      for (const { steps } of found.paths) {
        const nodes = [steps[0]?.fromId, ...steps.map(({ toId }) => toId)];
        expect(new Set(nodes).size).toBe(nodes.length);
        for (const { claims } of steps) {
          expect(claims.length).toBeGreaterThan(0);
          for (const claim of claims) if (claim.stated) await expectPrinted(claim.evidence);
        }
      }
      const once = new Set(
        found.paths.map((path) => JSON.stringify(path.steps.map((step) => step.toId + step.relationship))),
      );
      expect(once.size).toBe(found.paths.length);
    });

    test('the province, left out by default, connects two cities when it is asked for', async () => {
      const found = await ask<Paths>(PATHS, { from: '韶关市', to: '茂名市', relationships: ['IN_REGION'] });
      expect(found.shortestLength).toBe(2);
      expect(found.paths.map(({ steps }) => steps[0]?.toId)).toContain('region-440000');
    });
  });
}
