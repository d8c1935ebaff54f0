import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { AskSeeds } from '../describe-graph-answers.js';
import { expectPrinted, type PrintedEvidence } from './expect-printed.js';

interface Gaps {
  readonly counts: readonly { readonly kind: string; readonly reading: string; readonly count: number }[];
  readonly gaps: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: string;
      readonly reading: string;
      readonly clause: { readonly id: string } | null;
      readonly units: readonly { readonly expanded: string }[];
      readonly cluster: { readonly name: string } | null;
      readonly evidence: readonly PrintedEvidence[];
    }[];
  };
}
interface Overlaps {
  readonly ledMeasures: number;
  readonly overlaps: {
    readonly nodes: readonly {
      readonly kind: string;
      readonly reading: string;
      readonly object: string;
      readonly measures: readonly {
        readonly clause: { readonly number: string };
        readonly leads: readonly {
          readonly expanded: string;
          readonly evidence: readonly PrintedEvidence[];
        }[];
      }[];
    }[];
  };
  readonly completeness: { readonly notes: readonly string[] };
}

const GAPS = `query Gaps($filter: GapFilter) { gaps(filter: $filter) { counts { kind reading count }
  gaps(first: 100) { totalCount nodes { kind reading clause { id } units { expanded } cluster { name }
  evidence { sourceId start end quote } } } } }`;
const OVERLAPS = `query Overlaps($filter: OverlapFilter) { overlaps(filter: $filter) { ledMeasures
  overlaps { nodes { kind reading object measures { clause { number } leads { expanded evidence { sourceId start end quote } } } } }
  completeness { notes } } }`;

const seed = (name: string): string => readFileSync(`seeds/documents/${name}.txt`, 'utf8');

export function describeGapsAndOverlaps(ask: AskSeeds): void {
  describe('gaps', () => {
    test('粤府〔2021〕45号 names units for 40 tasks and a lead for none', async () => {
      const { gaps } = await ask<Gaps>(GAPS, {
        filter: { policy: '粤府〔2021〕45号', kind: ['MEASURE_WITHOUT_LEAD'] },
      });
      expect(gaps.totalCount).toBe(40);
      const first = gaps.nodes.find(({ clause }) => clause?.id === 'yuefu-2021-45-annex-1:chp_4__measure_1');
      expect(first).toMatchObject({ reading: 'NOBODY_LEADS' });
      expect(first?.units[0]?.expanded).toBe('省工业和信息化厅');
      for (const { evidence } of gaps.nodes) await expectPrinted(evidence);
    });

    test('粤办函〔2022〕41号 has a lead for each of its 32 measures, so no gap of this kind', async () => {
      const { gaps } = await ask<Gaps>(GAPS, {
        filter: { policy: '粤办函〔2022〕41号', kind: ['MEASURE_WITHOUT_LEAD', 'CLAUSE_WITHOUT_UNIT'] },
      });
      expect(gaps.totalCount).toBe(0);
    });

    test('aims are not read as tasks, and what a table divides is not read as open', async () => {
      const { gaps } = await ask<Gaps>(GAPS, {
        filter: { policy: '粤府〔2021〕45号', kind: ['CLAUSE_WITHOUT_UNIT'] },
      });
      const readings = new Map(gaps.nodes.map(({ clause, reading }) => [clause?.id, reading]));
      expect(readings.get('yuefu-2021-45-annex-1:chp_1__measure_1')).toBe('GENERAL_PART');
      expect(readings.get('yuefu-2021-45-annex-1:chp_2__item_1')).toBe('NOBODY_NAMED');
      expect(readings.has('yuefu-2021-45-annex-2:measure_1')).toBe(false);
    });

    test('no measure of any document names 数字创意 of 东莞, though many address its group', async () => {
      const { gaps } = await ask<Gaps>(GAPS, { filter: { city: '东莞', kind: ['CLUSTER_WITHOUT_MEASURE'] } });
      expect(gaps.nodes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ reading: 'GROUP_ONLY', cluster: { name: '数字创意' } }),
        ]),
      );
      for (const { evidence } of gaps.nodes) await expectPrinted(evidence);
    });
  });

  describe('overlaps', () => {
    test('先进材料 is led by three in 粤办函〔2022〕41号; of 汽车 one of the two leads is by a joint duty', async () => {
      const { ledMeasures, overlaps } = await ask<Overlaps>(OVERLAPS, {
        filter: { policy: '粤办函〔2022〕41号' },
      });
      expect(ledMeasures).toBe(32);
      const found = overlaps.nodes.map(({ kind, reading, object, measures }) => [
        kind,
        reading,
        object,
        ...measures.map(({ clause, leads }) => `${clause.number}${leads[0]?.expanded}`),
      ]);
      expect(found).toEqual([
        ['SAME_CLUSTER', 'JOINT_DUTY', '汽车', '（二）省税务局', '（二十七）省发展改革委'],
        [
          'SAME_CLUSTER',
          'FRAGMENTATION',
          '先进材料',
          '（十二）省发展改革委',
          '（十三）省自然资源厅',
          '（十八）省能源局',
        ],
        [
          'SAME_CLUSTER',
          'JOINT_DUTY',
          '超高清视频显示',
          '（二十四）省工业和信息化厅',
          '（二十六）省工业和信息化厅',
          '（二十七）省发展改革委',
        ],
        [
          'SAME_CLUSTER',
          'FRAGMENTATION',
          '20个战略性产业集群',
          '（十五）省商务厅',
          '（二十四）省工业和信息化厅',
        ],
      ]);
      for (const { measures } of overlaps.nodes) {
        for (const { leads } of measures) await expectPrinted(leads.flatMap(({ evidence }) => evidence));
      }
    });

    test('where no lead is stated nothing is compared, and the answer says so', async () => {
      expect(seed('guangxi-industrial-growth-measures-2023')).not.toMatch(/牵头(负责|单位)/);
      const { ledMeasures, overlaps, completeness } = await ask<Overlaps>(OVERLAPS, {
        filter: { policy: '关于巩固回升向好势头加力振作工业经济的政策措施' },
      });
      expect([ledMeasures, overlaps.nodes]).toEqual([0, []]);
      expect(completeness.notes[0]).toMatch(/^No measure here states a lead/);
    });
  });
}
