import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphReader } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';
import { MEASURE_QUESTIONS } from './describe-measure-answers.js';

/** The action plan 粤办函〔2022〕41号 and the implementation plan of 粤府〔2021〕45号, by their ids. */
const ACTION_PLAN = 'yuebanhan-2022-41-annex-1';
const DIGITAL_PLAN = 'yuefu-2021-45-annex-1';
type Numbers = readonly number[];

const gold = JSON.parse(readFileSync('accuracy/gold/questions.json', 'utf8')).questions as readonly {
  no: number;
  answer: never;
}[];
const answerTo = (no: number): never => gold.find((question) => question.no === no)?.answer as never;

/** Questions of accuracy/gold/questions.json on places and clusters, asked through the API of a store that holds the seeds. */
export function describeGoldAnswers(
  open: () => Promise<{ readonly reader: GraphReader; readonly close: () => Promise<void> }>,
): void {
  describe('the labelled questions', () => {
    let reader: GraphReader;
    let close: () => Promise<void>;
    const data = async (query: string, variables: Record<string, unknown> = {}): Promise<never> => {
      const answer = await ask(reader, query, variables);
      expect(answer.errors).toBeUndefined();
      return answer.data as never;
    };
    beforeAll(async () => {
      ({ reader, close } = await open());
    }, 120_000);
    afterAll(() => close());

    test('8: which clusters and sub-sectors are laid out in 东莞, and how', async () => {
      const labelled = answerTo(8) as {
        pillar: readonly string[];
        emerging: readonly string[];
        missing: string;
        subsectors: readonly string[];
      };
      const { city } = (await data(`query { city(name: "东莞") {
        table: clusters(first: 100, claim: { basis: TABLE }) { edges { likelihood node { name category } } }
        text: clusters(first: 100, claim: { basis: TEXT }) { edges { way node { name ordinal partOf { nodes { ordinal kind } } } }
          pageInfo { hasNextPage } } } }`)) as {
        city: Record<string, { edges: readonly never[]; pageInfo?: { hasNextPage: boolean } }>;
      };
      const table = city.table?.edges as readonly {
        likelihood: number;
        node: { name: string; category: string };
      }[];
      const inCategory = (category: string) =>
        table.filter(({ node }) => node.category === category).map(({ node }) => node.name);
      expect(inCategory('PILLAR')).toEqual(labelled.pillar);
      expect(inCategory('EMERGING')).toEqual(labelled.emerging);
      expect(table.map(({ node }) => node.name)).not.toContain(labelled.missing);
      expect(city.text?.pageInfo?.hasNextPage).toBe(false);
      const ways = new Map<string, Set<string>>();
      const text = city.text?.edges as readonly {
        way: string;
        node: {
          name: string;
          ordinal: number;
          partOf: { nodes: readonly { ordinal: number; kind: string }[] };
        };
      }[];
      for (const { way, node } of text) {
        const cluster = node.partOf.nodes.find(({ kind }) => kind === 'CLUSTER')?.ordinal;
        const name = `${cluster}-${node.ordinal} ${node.name}`;
        ways.set(name, (ways.get(name) ?? new Set()).add(way));
      }
      const found = [...ways].map(([name, how]) => `${name} (${[...how].sort().join('、')})`);
      const sorted = labelled.subsectors.map((line) =>
        line.replace(/\((.+)\)$/, (_, how: string) => `(${how.split('、').sort().join('、')})`),
      );
      expect(found.sort()).toEqual(sorted.sort());
    });

    test("9: which agencies lead measures for 东莞's clusters", async () => {
      const { cityLeads } = (await data(`query { cityLeads(city: "东莞") { isTruncated
        clusters { cluster { name } }
        measures(first: 100) { nodes { clause { number policyId parent { number } }
          reasons { kind cluster { name kind partOf { nodes { name kind } } } printed }
          leads { expanded jointDuty } supports { expanded } assigned { expanded position } } } } }`)) as {
        cityLeads: CityLeads;
      };
      expect(cityLeads.isTruncated).toBe(false);
      expect(cityLeads.clusters).toHaveLength(19);
      const found = cityLeads.measures.nodes;
      const at = (policyId: string, number: string, parent?: string): CityMeasure => {
        const measure = found.find(
          ({ clause }) =>
            clause.policyId === policyId &&
            clause.number === number &&
            (parent === undefined || clause.parent?.number === parent),
        );
        if (measure === undefined)
          throw new Error(`${policyId} ${parent ?? ''}${number} is not in the answer.`);
        return measure;
      };
      const first = (measure: CityMeasure): string =>
        (measure.leads[0] ?? measure.assigned[0])?.expanded ?? '';
      const names = (measure: CityMeasure): readonly string[] =>
        [...measure.leads, ...measure.supports, ...measure.assigned].map(({ expanded }) => expanded);

      // Measures that name the city: these three, and no other.
      const naming = found.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'NAMES_CITY'));
      expect(naming.map(({ clause }) => [clause.policyId, clause.parent?.number, clause.number])).toEqual([
        [ACTION_PLAN, '七、', '（二十九）'],
        [DIGITAL_PLAN, '五、', '（一）'],
        [DIGITAL_PLAN, '六、', '（二）'],
      ]);
      expect(names(at(ACTION_PLAN, '（二十九）'))).toEqual([
        '省商务厅',
        '省发展改革委',
        '人民银行广州分行',
        '人民银行深圳市中心支行',
        '各地级以上市人民政府',
      ]);
      expect(at(ACTION_PLAN, '（二十九）').leads.map(({ expanded }) => expanded)).toEqual(['省商务厅']);
      expect(names(at(DIGITAL_PLAN, '（一）', '五、')).slice(0, 3)).toEqual([
        '省科技厅',
        '省发展改革委',
        '省工业和信息化厅',
      ]);
      expect(names(at(DIGITAL_PLAN, '（二）', '六、')).slice(0, 2)).toEqual(['省工业和信息化厅', '省财政厅']);

      // All clusters of the group: measure 24, and the 15 tasks of the plan whose preamble says so.
      expect(at(ACTION_PLAN, '（二十四）').reasons.map(({ kind }) => kind)).toContain('ADDRESSES_GROUP');
      expect(at(ACTION_PLAN, '（二十四）').leads.map(({ expanded }) => expanded)).toEqual([
        '省工业和信息化厅',
      ]);
      const tasks = found.filter(
        ({ clause, reasons }) =>
          clause.policyId === DIGITAL_PLAN && reasons.some(({ kind }) => kind === 'PURPOSE_OF_DOCUMENT'),
      );
      expect(tasks.map(first)).toEqual([
        '省工业和信息化厅', '省工业和信息化厅', '省工业和信息化厅', '省工业和信息化厅', '省科技厅', '省科技厅', '省工业和信息化厅',
        '省通信管理局', '省通信管理局', '省工业和信息化厅', '省工业和信息化厅', '省教育厅', '省地方金融监管局', '省市场监管局', '省工业和信息化厅',
      ]); // biome-ignore format: tasks 1 to 15

      // By cluster named in the measure: what a careful reader found must be there.
      const namesCluster = (measure: CityMeasure, cluster: string): boolean =>
        measure.reasons.some(
          (reason) =>
            reason.cluster?.name === cluster ||
            reason.cluster?.partOf.nodes.some(({ name }) => name === cluster),
        );
      const expected: readonly (readonly [string, string, string])[] = [
        ['新一代电子信息', '（十九）', '省发展改革委'], ['汽车', '（二）', '省税务局'], ['汽车', '（二十七）', '省发展改革委'],
        ['超高清视频显示', '（二十四）', '省工业和信息化厅'], ['超高清视频显示', '（二十六）', '省工业和信息化厅'], ['超高清视频显示', '（二十七）', '省发展改革委'],
        ['半导体与集成电路', '（二十六）', '省工业和信息化厅'], ['软件与信息服务', '（二十六）', '省工业和信息化厅'], ['新能源', '（十八）', '省能源局'],
        ['先进材料', '（十八）', '省能源局'], ['绿色石化', '（十八）', '省能源局'], ['先进材料', '（十二）', '省发展改革委'],
        ['先进材料', '（十三）', '省自然资源厅'], ['现代农业与食品', '（二十七）', '省发展改革委'],
      ]; // biome-ignore format: a table
      for (const [cluster, number, lead] of expected) {
        const measure = at(ACTION_PLAN, number);
        expect([cluster, number, namesCluster(measure, cluster), first(measure)]).toEqual([
          cluster,
          number,
          true,
          lead,
        ]);
      }
      expect(namesCluster(at(DIGITAL_PLAN, '（一）', '五、'), '软件与信息服务')).toBe(true);
      expect(namesCluster(at(DIGITAL_PLAN, '（二）', '五、'), '智能机器人')).toBe(true);
      expect(at(ACTION_PLAN, '（十八）').leads.every(({ jointDuty }) => jointDuty)).toBe(true);

      // Clusters that no measure of the action plan names.
      for (const cluster of [
        '现代轻工纺织',
        '生物医药与健康',
        '区块链与量子信息',
        '激光与增材制造',
        '数字创意',
        '安全应急与环保',
        '精密仪器设备',
      ]) {
        const naming = found.filter(
          (measure) => measure.clause.policyId === ACTION_PLAN && namesCluster(measure, cluster),
        );
        expect([cluster, naming.map(({ clause }) => clause.number)]).toEqual([cluster, []]);
      }
    });

    test('10: which cities have all twenty clusters, and how many each has', async () => {
      const { all20, per_city } = answerTo(10) as {
        all20: readonly string[];
        per_city: Record<string, Numbers>;
      };
      const { region } =
        (await data(`query { region(id: "region-440000") { cities(first: 100, filter: { level: [PREFECTURE] }) { nodes { name
        clusters(first: 100, claim: { basis: TABLE }) { edges { likelihood node { category } } } } } } }`)) as {
          region: {
            cities: {
              nodes: readonly {
                name: string;
                clusters: { edges: readonly { likelihood: number; node: { category: string } }[] };
              }[];
            };
          };
        };
      const counts = region.cities.nodes.map(({ name, clusters }) => {
        // Cells in doubt count by their likelihood; a city's total is certain all the same.
        const sum = (category: string): number =>
          Number(
            clusters.edges
              .filter(({ node }) => node.category === category)
              .reduce((total, { likelihood }) => total + likelihood, 0)
              .toFixed(6),
          );
        return [name, [sum('PILLAR'), sum('EMERGING'), sum('PILLAR') + sum('EMERGING')]] as const;
      });
      expect(Object.fromEntries(counts)).toEqual(per_city);
      expect(
        counts
          .filter(([, [, , total]]) => total === 20)
          .map(([name]) => name)
          .sort(),
      ).toEqual([...all20].sort());
    });

    test('13: which cities the boxes call 核心', async () => {
      const cores = answerTo(13) as Record<string, readonly string[]>;
      const { clusters } =
        (await data(`query { clusters(first: 20, filter: { kind: [CLUSTER] }) { nodes { ordinal members(first: 12) { nodes { name ordinal
        laidOutIn(first: 21, claim: { basis: TEXT, way: ["核心"] }) { nodes { name } } } } } } }`)) as {
          clusters: {
            nodes: readonly {
              ordinal: number;
              members: {
                nodes: readonly {
                  name: string;
                  ordinal: number;
                  laidOutIn: { nodes: readonly { name: string }[] };
                }[];
              };
            }[];
          };
        };
      const found = clusters.nodes.flatMap(({ ordinal, members }) =>
        members.nodes
          .filter(({ laidOutIn }) => laidOutIn.nodes.length > 0)
          .map((member) => [
            `${ordinal}-${member.ordinal} ${member.name}`,
            member.laidOutIn.nodes.map(({ name }) => name).sort(),
          ]),
      );
      const sorted = Object.entries(cores).map(([name, cities]) => [name, [...cities].sort()]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(sorted));
    });

    test('every labelled question is asked here or in describe-measure-answers.ts', () => {
      expect(gold.map(({ no }) => no)).toEqual([...MEASURE_QUESTIONS, 8, 9, 10, 13]);
    });
  });
}

interface CityMeasure {
  readonly clause: {
    readonly number: string;
    readonly policyId: string;
    readonly parent: { readonly number: string } | null;
  };
  readonly reasons: readonly {
    readonly kind: string;
    readonly printed: string;
    readonly cluster: {
      readonly name: string;
      readonly partOf: { readonly nodes: readonly { readonly name: string }[] };
    } | null;
  }[];
  readonly leads: readonly { readonly expanded: string; readonly jointDuty: boolean }[];
  readonly supports: readonly { readonly expanded: string }[];
  readonly assigned: readonly { readonly expanded: string }[];
}
interface CityLeads {
  readonly isTruncated: boolean;
  readonly clusters: readonly unknown[];
  readonly measures: { readonly nodes: readonly CityMeasure[] };
}
