import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphReader } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';

/** 003, the notice of the ministries, and 004, the measures of 广西 that carry it out; 000, an earlier plan of 广东. */
const NOTICE = '关于巩固回升向好趋势加力振作工业经济的通知';
const MEASURES = '关于巩固回升向好势头加力振作工业经济的政策措施';
const PLAN = '粤办函〔2022〕41号';

interface DocumentTold {
  readonly policy: { readonly id: string };
  readonly reason: string;
  readonly endsOn: string | null;
  readonly endIsStated: boolean;
}
interface Clause {
  readonly number: string;
}

const LINEAGE = `query ($policy: String, $lower: String, $higher: String) {
  lineage(policy: $policy, lower: $lower, higher: $higher) {
    documents { lower { title } higher { title } links comparedLower comparedHigher isComparedNow
      withoutAncestor(first: 100) { number } notTakenUp(first: 100) { number } }
    links(first: 100) { totalCount nodes { lower { number text } higher { number text } score method stated sharedWords
      evidence { quote } claimedBy } } } }`;
const CITATIONS = `query ($policy: String!) { citations(policy: $policy) {
  citedBy(first: 100) { nodes { citing { documentNumber } clause { number } kind printed stated evidence { sourceId start end quote } } }
  citingDocuments(first: 100) { nodes { policy { id } kinds isResting citations through { id } } } } }`;
const IN_FORCE = `query ($on: String!) { inForce(on: $on) {
  documents(first: 100) { pageInfo { hasNextPage } nodes { policy { id } verdict reason endsOn endIsStated statedIn { text } } } }
  policies(filter: { validOn: $on }, first: 100) { nodes { id } } }`;

/** Questions on documents and how they hang together, each one request to a store that holds the seeds. */
export function describeDocumentAnswers(
  open: () => Promise<{ readonly reader: GraphReader; readonly close: () => Promise<void> }>,
): void {
  describe('questions on documents', () => {
    let reader: GraphReader;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ reader, close } = await open());
    }, 120_000);
    afterAll(() => close());

    // biome-ignore lint/suspicious/noExplicitAny: each test reads the shape of its own query
    const data = async (query: string, variables: Record<string, unknown>): Promise<any> => {
      const answer = await ask(reader, query, variables);
      expect(answer.errors).toBeUndefined();
      return answer.data;
    };

    /** 004 ← 003, each of which a reader makes too: accuracy/gold/lineage-003-004.json. */
    const TAKES_UP = [
      ['（五）', '（二）'], ['（五）', '（三）'], ['（六）', '（四）'], ['（七）', '（四）'], ['（十）', '（六）'],
      ['（十三）', '（五）'], ['（十四）', '（八）'], ['（十五）', '（九）'], ['（十五）', '（五）'], ['（十九）', '（十三）'],
      ['（二十）', '（十三）'], ['（二十二）', '（十六）'], ['（二十七）', '（十五）'], ['（二十八）', '（十七）'],
    ]; // biome-ignore format: a table

    test.each([
      ['asked for the lower one', { policy: MEASURES }],
      ['asked for the higher one', { policy: NOTICE }],
      ['asked for both', { lower: MEASURES, higher: NOTICE }],
    ])('which measures of 004 take up which of 003: %s', async (_way, variables) => {
      const { lineage } = await data(LINEAGE, variables);
      expect(lineage.documents).toEqual([
        {
          lower: { title: MEASURES },
          higher: { title: NOTICE },
          links: TAKES_UP.length,
          comparedLower: 28,
          comparedHigher: 17,
          isComparedNow: false,
          withoutAncestor: expect.arrayContaining([{ number: '（一）' }, { number: '（二十一）' }]),
          notTakenUp: ['（一）', '（七）', '（十）', '（十一）', '（十二）', '（十四）'].map((number) => ({
            number,
          })),
        },
      ]);
      const links = lineage.links.nodes as readonly {
        readonly lower: Clause & { readonly text: string };
        readonly higher: Clause & { readonly text: string };
        readonly sharedWords: readonly string[];
      }[];
      expect(links.map(({ lower, higher }) => [lower.number, higher.number])).toEqual(TAKES_UP);
      for (const { lower, higher, sharedWords } of links) {
        expect(sharedWords.length).toBeGreaterThan(0);
        for (const words of sharedWords) expect([lower.text, higher.text]).toEqual([
          expect.stringContaining(words), expect.stringContaining(words),
        ]); // biome-ignore format: short
      }
      expect(lineage.links.nodes[0]).toMatchObject({ method: 'shared-words', stated: false, evidence: [] });
    });

    test('two documents that do not cite each other are compared when asked for, a notice by what it sends', async () => {
      const { lineage } = await data(LINEAGE, { lower: PLAN, higher: NOTICE });
      expect(lineage.documents).toMatchObject([
        {
          lower: { title: '广东省促进工业经济平稳增长行动方案' },
          higher: { title: NOTICE },
          isComparedNow: true,
        },
      ]);
      expect(lineage.links.totalCount).toBeGreaterThan(0);
    });

    test('what is asked for must be one document or a pair', async () => {
      for (const variables of [{}, { policy: NOTICE, lower: MEASURES }]) {
        const { errors } = await ask(reader, LINEAGE, variables);
        expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_ARGUMENT']);
      }
    });

    test('which documents rest on 粤府〔2021〕21号, with the words', async () => {
      const { citations } = await data(CITATIONS, { policy: '粤府〔2021〕21号' });
      const resting = citations.citingDocuments.nodes.filter(
        ({ isResting }: { isResting: boolean }) => isResting,
      );
      expect(resting).toEqual([
        // The notice 5号 itself does not name it: the rules that it sends do.
        { policy: { id: 'yuegongxinguizi-2021-5' }, kinds: ['BASED_ON'], isResting: true, citations: 0,
          through: { id: 'yuegongxinguizi-2021-5-annex-1' } },
        { policy: { id: 'yuegongxinguizi-2021-5-annex-1' }, kinds: ['BASED_ON'], isResting: true, citations: 1, through: null },
        { policy: { id: 'yuegongxinjigaihan-2021-45' }, kinds: ['IMPLEMENTS'], isResting: true, citations: 1, through: null },
        { policy: { id: 'yuegongxinjigaihan-2021-45-annex-1' }, kinds: ['BASED_ON'], isResting: true, citations: 1, through: null },
      ]); // biome-ignore format: a table
      const others = citations.citingDocuments.nodes.filter(
        ({ isResting }: { isResting: boolean }) => !isResting,
      );
      expect(others).toMatchObject([{ kinds: ['BASED_ON', 'IMPLEMENTS'], citations: 2 }]);
      const text = readFileSync('seeds/documents/guangdong-policy-compendium-2021.txt', 'utf8');
      for (const { stated, evidence } of citations.citedBy.nodes) {
        expect(stated).toBe(true);
        for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
      }
      expect(citations.citedBy.nodes).toHaveLength(5);
    });

    test('what was in force on 2023-06-30', async () => {
      const { inForce } = await data(IN_FORCE, { on: '2023-06-30' });
      const { nodes, pageInfo } = inForce.documents;
      expect(pageInfo.hasNextPage).toBe(false);
      const told = (verdict: string) =>
        nodes
          .filter((one: { verdict: string }) => one.verdict === verdict)
          .map(({ policy, reason, endsOn, endIsStated }: DocumentTold) => [
            policy.id,
            reason,
            endsOn,
            endIsStated,
          ]);
      expect(told('EXPIRED')).toEqual([
        // 实施期限1年, printed in the notice; the rules that it sends say from when.
        ['yuegongxinguizi-2021-2', 'ALL_IT_SENDS_ENDED', '2022-08-31', false],
        ['yuegongxinguizi-2021-2-annex-1', 'ENDED_BEFORE', '2022-08-31', true],
      ]);
      expect(told('UNKNOWN')).toEqual([['t-gygghsxhqsjl-95a7f771', 'NO_DATE_PRINTED', null, false]]);
      expect(told('IN_FORCE')).toHaveLength(20);
      expect(told('IN_FORCE').filter(([, reason]: readonly string[]) => reason === 'WITHIN_PRINTED_DATES')).toEqual([
        ['t-gygghsxhstjl-9b87b45e', 'WITHIN_PRINTED_DATES', '2023-12-31', true],
        ['yuefu-2021-45-annex-2', 'WITHIN_PRINTED_DATES', '2024-06-29', true],
        ['yuegongxinguizi-2020-3-annex-1', 'WITHIN_PRINTED_DATES', '2025-02-14', true],
        ['yuegongxinguizi-2021-5-annex-1', 'WITHIN_PRINTED_DATES', '2026-12-31', true],
        ['yuegongxinjigaihan-2021-45-annex-1', 'WITHIN_PRINTED_DATES', '2026-09-02', true],
      ]); // biome-ignore format: a table
      const measures = nodes.find(
        ({ policy }: { policy: { id: string } }) => policy.id === 't-gygghsxhstjl-9b87b45e',
      );
      expect(measures.statedIn[0].text).toContain('本政策措施自2023年1月1日起实施，有效期1年');
    });

    test.each([
      '2019-12-31',
      '2021-08-01',
      '2021-11-15',
      '2022-08-31',
      '2022-09-01',
      '2024-06-29',
      '2024-06-30',
      '2027-01-01',
    ])('on %s the list of what is valid holds exactly the documents told to be in force', async (on) => {
      const { inForce, policies } = await data(IN_FORCE, { on });
      const inForceIds = inForce.documents.nodes
        .filter(({ verdict }: { verdict: string }) => verdict === 'IN_FORCE')
        .map(({ policy }: { policy: { id: string } }) => policy.id);
      expect(policies.nodes.map(({ id }: { id: string }) => id)).toEqual(inForceIds);
    });

    test('a month is not a day', async () => {
      const { errors } = await ask(reader, IN_FORCE, { on: '2023-06' });
      expect(errors?.[0]?.extensions?.code).toBe('INVALID_ARGUMENT');
    });
  });
}
