import { describe, expect, test } from '@jest/globals';
import type { AskSeeds } from '../describe-graph-answers.js';

interface Comparison {
  readonly a: {
    readonly policy: { readonly documentNumber: string };
    readonly parts: readonly unknown[];
    readonly measures: number;
  };
  readonly b: {
    readonly issuers: readonly { readonly name: string }[];
    readonly parts: readonly unknown[];
    readonly measures: number;
  };
  readonly agencies: readonly {
    readonly agency: { readonly shortName: string };
    readonly inWhich: string;
    readonly a: Part;
    readonly b: Part;
  }[];
  readonly counts: readonly {
    readonly kind: string;
    readonly both: number;
    readonly onlyA: number;
    readonly onlyB: number;
  }[];
  readonly lineageCount: number;
  readonly lineage: readonly { readonly stated: boolean; readonly from: Numbered; readonly to: Numbered }[];
}
interface Part {
  readonly leads: number;
  readonly supports: number;
  readonly assigned: number;
}
interface Numbered {
  readonly number: string;
}

const COMPARISON = `query Comparison($a: String!, $b: String!) { comparePolicies(a: $a, b: $b) {
  a { policy { documentNumber } parts { id } measures } b { issuers { name } parts { id } measures }
  agencies { agency { shortName } inWhich a { leads supports assigned } b { leads supports assigned } }
  counts { kind both onlyA onlyB } lineageCount
  lineage { stated from { number } to { number } } } }`;

export function describeComparisons(ask: AskSeeds): void {
  describe('comparisons', () => {
    test('of 粤府〔2021〕45号 and 粤办函〔2022〕41号: who is assigned in the one leads or supports in the other', async () => {
      const found = await ask<Comparison>(COMPARISON, { a: '粤府〔2021〕45号', b: '粤办函〔2022〕41号' });
      expect(found.a).toMatchObject({ policy: { documentNumber: '粤府〔2021〕45号' }, measures: 40 });
      expect(found.a.parts).toHaveLength(3);
      expect(found.b).toMatchObject({ issuers: [{ name: '广东省人民政府办公厅' }], measures: 32 });
      const industry = found.agencies.find(({ agency }) => agency.shortName === '省工业和信息化厅');
      expect(industry).toMatchObject({
        inWhich: 'BOTH',
        a: { leads: 0, supports: 0 },
        b: { leads: 5, supports: 16, assigned: 0 },
      });
      for (const { inWhich, a, b } of found.agencies) {
        const [inA, inB] = [a, b].map(({ leads, supports, assigned }) => leads + supports + assigned > 0);
        expect(inWhich).toBe(inA && inB ? 'BOTH' : inA ? 'ONLY_A' : 'ONLY_B');
      }
      const { both, onlyA, onlyB } = found.counts.find(({ kind }) => kind === 'AGENCY') ?? {};
      expect(Number(both) + Number(onlyA) + Number(onlyB)).toBe(found.agencies.length);
    });

    test('of the measures of 广西 and the notice that they take up: the pairs, told to be derived', async () => {
      const found = await ask<Comparison>(COMPARISON, {
        a: '关于巩固回升向好势头加力振作工业经济的政策措施',
        b: '关于巩固回升向好趋势加力振作工业经济的通知',
      });
      expect(found.lineage).toHaveLength(found.lineageCount);
      expect(found.lineageCount).toBeGreaterThan(5);
      for (const { stated } of found.lineage) expect(stated).toBe(false);
      const pairs = found.lineage.map(({ from, to }) => [from.number, to.number]);
      expect(pairs).toContainEqual(['（二十八）', '（十七）']);
    });
  });
}
