import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphReader } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';

/** Questions of accuracy/gold/questions.json on measures and who has a part in them. */
export const MEASURE_QUESTIONS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The notice that transmits the action plan of 32 measures; its number is what people know. */
const ACTION_PLAN = '粤办函〔2022〕41号';
const NAME = '省工业和信息化厅';
const CITIES = '各地级以上市人民政府';

/** 序号 of the measure as labelled: （一） to （三十二） in document order. */
type Numbers = readonly number[];

interface Part {
  readonly clause: { readonly number: string };
  readonly chapter: { readonly number: string; readonly heading: string };
  readonly role: string;
  readonly isFirstListed: boolean;
  readonly unit: { readonly expanded: string; readonly jointDuty: boolean };
}
interface Load {
  readonly agency: { readonly shortName: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly parts: readonly Part[];
  readonly partCount: number;
}
interface Row {
  readonly header: { readonly label: string; readonly node: { readonly number: string } };
  readonly cells: readonly {
    readonly column: { readonly label: string };
    readonly counts: { readonly leads: number; readonly measures: number };
  }[];
}

const LOADS = `query ($filter: MeasureFilter) { agencyLoad(filter: $filter) { isTruncated agencies(first: 50) {
  pageInfo { hasNextPage } nodes { agency { shortName } counts { measures leads jointLeads firstListed } partCount
  parts(first: 50) { clause { number } chapter { number heading } role isFirstListed unit { expanded jointDuty } } } } } }`;
const MATRIX = `query ($rows: MatrixAxis!, $filter: MeasureFilter) { matrix(rows: $rows, columns: AGENCY, filter: $filter) {
  isTruncated rows(first: 50) { nodes { header { label node { ... on Clause { number } } }
  cells { column { label } counts { leads measures } } } } } }`;
const PARTNERS = `query ($filter: PartnerFilter) { partners(agency: "${NAME}", filter: $filter) {
  measureCount partners(first: 50) { nodes { agency { shortName } measures } } } }`;

/** Each question is one request to a store that holds the seeds. */
export function describeMeasureAnswers(
  open: () => Promise<{ readonly reader: GraphReader; readonly close: () => Promise<void> }>,
): void {
  describe('the labelled questions on measures', () => {
    let reader: GraphReader;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ reader, close } = await open());
    }, 120_000);
    afterAll(() => close());

    const data = async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
      const answer = await ask(reader, query, variables);
      expect(answer.errors).toBeUndefined();
      return Object.values(answer.data ?? {})[0];
    };
    const loads = async (filter: Record<string, unknown>): Promise<readonly Load[]> => {
      const { agencies, isTruncated } = (await data(LOADS, {
        filter: { policy: ACTION_PLAN, ...filter },
      })) as {
        agencies: { nodes: readonly Load[]; pageInfo: { hasNextPage: boolean } };
        isTruncated: boolean;
      };
      expect([isTruncated, agencies.pageInfo.hasNextPage]).toEqual([false, false]);
      for (const { parts, partCount } of agencies.nodes) expect(parts).toHaveLength(partCount);
      return agencies.nodes;
    };
    const rows = async (axis: string): Promise<readonly Row[]> =>
      (
        (await data(MATRIX, { rows: axis, filter: { policy: ACTION_PLAN } })) as {
          rows: { nodes: readonly Row[] };
        }
      ).rows.nodes;

    test('1: who leads measures of the action plan, all 32 and the 28 with an explicit single lead', async () => {
      const { by_the_rule_32, explicit_single_lead_28 } = answerTo(1);
      const leaders = await loads({ roles: ['LEAD'] });
      const leads = (fits: (part: Part) => boolean): unknown =>
        Object.fromEntries(
          leaders
            .map(({ agency, parts }) => [agency.shortName, numbersOf(parts.filter(fits))] as const)
            .filter(([, numbers]) => numbers.length > 0),
        );
      expect(leads(() => true)).toEqual(by_the_rule_32);
      expect(leads(({ unit }) => !unit.jointDuty)).toEqual(explicit_single_lead_28);
      const ranks = leaders.map(({ counts }) => counts.leads ?? 0);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    });

    test('2: what 省工业和信息化厅 does in it', async () => {
      const { lead, participant, total, chapters_without } = answerTo(2);
      const [load, ...others] = await loads({ agency: NAME });
      expect(others).toEqual([]);
      const parts = load?.parts ?? [];
      expect(numbersOf(parts.filter(({ role }) => role === 'LEAD'))).toEqual(lead);
      expect(numbersOf(parts.filter(({ role }) => role !== 'LEAD'))).toEqual(participant);
      expect(load?.counts.measures).toBe(total);
      const chapters = parts.map(({ chapter }) => `${chapter.number}${chapter.heading}`);
      for (const chapter of chapters_without) expect(chapters).not.toContain(chapter);
    });

    test('3: its responsibility matrix, chapters by agencies, with the chapters that have none', async () => {
      const labelled = answerTo(3) as Record<string, Record<string, readonly [number, number]>>;
      const chapters = await rows('CHAPTER');
      for (const [name, row] of Object.entries(labelled)) {
        const found = chapters.map(({ header, cells }) => {
          const cell = cells.find(({ column }) => column.label === name);
          return [header.label, [cell?.counts.leads ?? 0, cell?.counts.measures ?? 0]];
        });
        expect({ name, row: Object.fromEntries(found) }).toEqual({ name, row });
      }
    });

    test('4: which measure gives no task to the cities', async () => {
      const without = (await rows('MEASURE')).filter(
        ({ cells }) => !cells.some(({ column }) => column.label === CITIES),
      );
      expect(without.map(({ header }) => numberOf(header.node.number))).toEqual(answerTo(4));
    });

    test('5: which need the central branches in 深圳, by branch', async () => {
      const branches = await loads({ levels: ['CENTRAL_BRANCH'], jurisdiction: '深圳' });
      const found = branches.map(({ agency, parts }) => [agency.shortName, numbersOf(parts)]);
      expect(Object.fromEntries(found)).toEqual(answerTo(5));
    });

    test('6: which involve central branches, which party organs', async () => {
      const { central, party } = answerTo(6);
      const branches = await loads({ levels: ['CENTRAL_BRANCH'] });
      expect(numbersOf(branches.flatMap(({ parts }) => parts))).toEqual(central);
      const organs = await loads({ levels: ['PARTY'] });
      const found = new Map<string, string[]>();
      for (const { clause, unit } of organs.flatMap(({ parts }) => parts)) {
        const number = String(numberOf(clause.number));
        found.set(number, [...(found.get(number) ?? []), unit.expanded].sort());
      }
      const labelled = Object.entries(party).map(([no, names]) => [no, String(names).split('、').sort()]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(labelled));
    });

    test('7: the ten most connected partners of 省工业和信息化厅', async () => {
      const labelled = answerTo(7) as Record<string, number>;
      const { partners } = (await data(PARTNERS, { filter: { policy: ACTION_PLAN } })) as {
        partners: { nodes: readonly { agency: { shortName: string }; measures: number }[] };
      };
      const counts = partners.nodes
        .map(({ agency, measures }) => [agency.shortName, measures] as const)
        .filter(([name]) => name !== CITIES);
      const least = Math.min(...Object.values(labelled));
      expect(Object.fromEntries(counts.filter(([, count]) => count > least))).toEqual(
        Object.fromEntries(Object.entries(labelled).filter(([, count]) => count > least)),
      );
      expect(Object.fromEntries(counts)).toMatchObject(labelled);
    });

    test('who is first listed in the measures of 广西, none of which states a lead', async () => {
      const found = await loads({ policy: '加力振作工业经济的政策措施' });
      const first = found.filter(({ counts }) => (counts.firstListed ?? 0) > 0);
      expect(first.map(({ agency, counts }) => [agency.shortName, counts.firstListed])).toEqual([
        ['自治区工业和信息化厅', 21],
        ['广西推进产业振兴三年行动指挥部各成员单位', 2],
        ['各设区市人民政府', 1],
        ['自治区发展改革委', 1],
        ['自治区科技厅', 1],
        ['自治区地方金融监管局', 1],
        ['自治区人力资源社会保障厅', 1],
      ]);
      expect(found.every(({ counts }) => counts.leads === 0)).toBe(true);
    });
  });
}

const gold = JSON.parse(readFileSync('accuracy/gold/questions.json', 'utf8')).questions as readonly {
  no: number;
  answer: unknown;
}[];

// biome-ignore lint/suspicious/noExplicitAny: labelled by hand, each question in a shape of its own
function answerTo(no: number): any {
  return gold.find((question) => question.no === no)?.answer;
}

const DIGITS = ['', ...'一二三四五六七八九'];

/** （二十九） is 29. */
function numberOf(printed: string): number {
  const [tens = '', ones = ''] = printed.replace(/[（）]/g, '').split(/(?<=十)/);
  const [ten, one] = tens.endsWith('十') ? [tens.slice(0, -1) || '一', ones] : ['', tens];
  return 10 * DIGITS.indexOf(ten) + DIGITS.indexOf(one);
}

/** Each measure once, in document order. */
function numbersOf(parts: readonly Part[]): Numbers {
  return [...new Set(parts.map(({ clause }) => numberOf(clause.number)))].sort((a, b) => a - b);
}
