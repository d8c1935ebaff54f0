import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../../src/domain/graph-batch.js';
import { findSources } from '../../../src/ingest/read/find-sources.js';
import { readSource } from '../../../src/ingest/read/read-source.js';
import { documentOf } from '../../../src/operations/document-of.js';
import { READING } from '../../../src/operations/reading.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { ask } from '../../graphql/ask.js';
import { mergeSeeds } from '../../support/load-seeds.js';
import { pastOf } from '../../support/past-of.js';
import { recordCalls } from '../../support/recording-reader.js';

/** Of each file of the seeds one document, by which the file is asked for. */
const FILES: readonly [file: string, policy: string][] = [
  ['guangdong-industrial-growth-plan-2022', '粤办函〔2022〕41号'],
  ['guangdong-policy-compendium-2021', '广东省数字经济促进条例'],
  ['guangxi-industrial-growth-measures-2023', '关于巩固回升向好势头加力振作工业经济的政策措施'],
  ['guangzhou-industry-chains-news-2022', 't-hnccggzsgxjz-d26a6490'],
  ['miit-industrial-economy-notice-2022', '关于巩固回升向好趋势加力振作工业经济的通知'],
];
const COMPENDIUM = '粤府〔2021〕53号';

export const QUERY = `query ($policy: String!, $start: Int! = 0, $length: Int! = 250000) {
  reading(policy: $policy, start: $start, length: $length) {
    policy { id } source { id sha256 characters } policies { policy { id title kind } start end depth }
    text start end length pageStarts hasNext
    clauses { id policyId position number heading kind depth start end line }
    claims { relationship fromId toId from { id } to { __typename id } start end clauseId printed qualifier expanded
      jointDuty inherited statedById basis grade way membership verdict reason likelihood kind status
      position ruleId stated claimedBy evidence { sourceId start end quote line page } correction { id } }
    unresolved { kind printed line start end } isTruncated completeness { notes } } }`;

// biome-ignore lint/suspicious/noExplicitAny: the shape of QUERY, read as a client reads it
export type Told = any;

/** Neo4j plans a statement when it first sees it, which takes its time where tests share a machine. */
export const PATIENT = { QUERY_TIME_MS_MAX: '120000' };

/** What `reading` owes, on an empty store of any kind, which is filled with the seeds. */
export function describeReading(open: () => Promise<GraphStore>): void {
  describe('the text with its claims', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await mergeSeeds(store);
    }, 120_000);
    afterAll(() => store.close());

    const read = async (variables: Record<string, unknown>): Promise<Told> => {
      const { data, errors } = await ask(store, QUERY, variables, PATIENT, {}, pastOf(store));
      expect(errors).toBeUndefined();
      return data?.reading;
    };
    const refused = async (variables: Record<string, unknown>) => {
      const { errors } = await ask(store, QUERY, variables, PATIENT, {}, pastOf(store));
      return [errors?.[0]?.extensions?.code, errors?.[0]?.message];
    };

    test('the id of a source stands for its first document, since evidence names no other; its pages are told', async () => {
      const { policy, source, pageStarts } = await read({ policy: 'guangdong-policy-compendium-2021' });
      expect([policy.id, source.id, pageStarts]).toEqual([
        't-gdsgyhxxhzcz-e6dae018',
        'guangdong-policy-compendium-2021',
        [],
      ]);
      expect(await refused({ policy: 'guangdong-policy-compendium-2022' })).toEqual([
        'NOT_FOUND',
        expect.any(String),
      ]);
    });

    describe.each(FILES)('%s', (file, policy) => {
      let told: Told;
      let batch: GraphBatch | undefined;
      beforeAll(async () => {
        told = await read({ policy });
        for await (const one of store.history.batches({ sourceIds: [file] })) batch = one;
      }, 120_000);

      test('the text is that of the file as read', async () => {
        const [found = ''] = (await findSources([path.resolve('seeds/documents')])).filter((one) => one.includes(file));
        const source = await readSource(found);
        expect(told.text).toBe(source.text);
        expect(told).toMatchObject({ start: 0, end: source.text.length, length: source.text.length, hasNext: false });
        expect(told.source).toEqual({ id: file, sha256: source.sha256, characters: source.text.length });
        expect([told.isTruncated, told.completeness.notes]).toEqual([false, []]);
      }); // biome-ignore format: one screen

      test('every quote is the text at its span, and the first words are the place of the claim', () => {
        expect(told.claims.length).toBeGreaterThan(4);
        for (const { evidence, start, end } of told.claims as Told[]) {
          expect(evidence[0]).toMatchObject({ start, end });
          for (const one of evidence) {
            expect(one.sourceId).toBe(file);
            expect(told.text.slice(one.start, one.end)).toBe(one.quote);
          }
        }
      });

      test('all claims of the file are there, each once, in the order of the text', () => {
        const expected = (batch?.edges ?? [])
          .filter(({ type }) => type !== 'HAS_CLAUSE' && type !== 'HAS_PART')
          .map(({ type, from, to, edge }) => [type, from, to, edge.ruleId, edge.evidence[0]?.start].join(' '));
        const claims = (told.claims as Told[]).map((one) =>
          [one.relationship, one.fromId, one.toId, one.ruleId, one.start].join(' '),
        );
        expect(claims.slice().sort()).toEqual(expected.sort());
        const starts = (told.claims as Told[]).map(({ start }) => start);
        expect(starts).toEqual(starts.slice().sort((a, b) => a - b));
        expect((told.claims as Told[]).filter(({ claimedBy, stated }) => claimedBy !== file || !stated)).toEqual([]);
      }); // biome-ignore format: one screen

      test('the far ends are opened, and each claim stands in the innermost clause around it', () => {
        const clauses = new Map((told.clauses as Told[]).map((one) => [one.id, one]));
        for (const { fromId, from, toId, to, clauseId, start } of told.claims as Told[]) {
          expect([from.id, to.id]).toEqual([fromId, toId]);
          const around = [...clauses.values()].filter((one) => one.start <= start && start < one.end);
          if (clauseId === null) expect(around).toEqual([]);
          else expect(around.map(({ depth }) => depth).sort().at(-1)).toBe(clauses.get(clauseId).depth);
        }
      }); // biome-ignore format: one screen

      test('the documents follow one another, and their clauses stand in them', () => {
        const { policies, clauses, length } = told;
        expect(policies.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of policies) {
          expect([last <= start, start < end, end <= length]).toEqual([true, true, true]);
          last = end;
        }
        const ids = policies.map((one: Told) => one.policy.id);
        expect([...new Set((clauses as Told[]).map(({ policyId }) => policyId))]).toEqual(
          ids.filter((id: string) => clauses.some((one: Told) => one.policyId === id)),
        );
        expect(clauses).toHaveLength(batch?.nodes.filter(({ label }) => label === 'Clause').length ?? 0);
      }); // biome-ignore format: one screen
    });

    test('a compendium: each document at its depth, and the same text whichever of them is asked for', async () => {
      const [one, other] = [await read({ policy: COMPENDIUM, length: 1 }), await read({ policy: 'yuefu-2021-45-annex-2', length: 1 })];
      expect({ ...one, policy: null }).toEqual({ ...other, policy: null });
      expect([one.policy.id, other.policy.id]).toEqual(['yuefu-2021-53', 'yuefu-2021-45-annex-2']);
      const depths = new Map((one.policies as Told[]).map(({ policy, depth }) => [policy.id, depth]));
      expect(depths.size).toBeGreaterThan(20);
      expect([...depths.values()].filter((depth) => depth === 0)).toHaveLength(1);
      expect(['yuefu-2021-53', 'yuefu-2021-53-annex-1', 'yuefu-2021-45-annex-2'].map((id) => depths.get(id))).toEqual([1, 2, 2]);
    }); // biome-ignore format: one screen

    test.each([[20_001], [147_000]])('parts of %d characters tile the text, no claim lost or doubled at a seam', async (length) => {
      const whole = await read({ policy: COMPENDIUM });
      let [text, start] = ['', 0];
      const claims: Told[] = [];
      for (let hasNext = true; hasNext; ) {
        const part = await read({ policy: COMPENDIUM, start, length });
        expect([part.start, part.clauses.length, part.isTruncated]).toEqual([start, whole.clauses.length, part.hasNext]);
        text += part.text;
        claims.push(...part.claims);
        ({ end: start, hasNext } = part);
      }
      expect(text).toBe(whole.text);
      // Compared as text: thousands of claims take a matcher seconds.
      expect(claims.length).toBe(whole.claims.length);
      expect(JSON.stringify(claims) === JSON.stringify(whole.claims)).toBe(true);
    }, 120_000); // biome-ignore format: one screen

    const REFUSED: readonly [string, object, string, string][] = [
      ['a document that is only cited', { policy: '发改产业〔2022〕273号' }, 'NOT_FOUND', 'only cited, not loaded'],
      ['a name that fits several', { policy: '产业' }, 'AMBIGUOUS_NAME', '「产业」 fits several'],
      ['a name that fits none', { policy: '没有这个文件' }, 'NOT_FOUND', '没有这个文件'],
      ['no name', { policy: ' ' }, 'INVALID_ARGUMENT', 'Name a document'],
      ['a start far behind the end', { policy: COMPENDIUM, start: 2_000_000_000 }, 'INVALID_ARGUMENT', 'behind the end of the text'],
      ['a start before the beginning', { policy: COMPENDIUM, start: -1 }, 'INVALID_ARGUMENT', 'begins at 0'],
      ['a negative length', { policy: COMPENDIUM, length: -1 }, 'INVALID_ARGUMENT', 'use 1 to 1000000'],
      ['no length', { policy: COMPENDIUM, length: 0 }, 'INVALID_ARGUMENT', 'use 1 to 1000000'],
    ]; // biome-ignore format: a table
    test.each(REFUSED)('refused: %s', async (_what, variables, code, words) => {
      const [said, message] = await refused({ ...variables });
      expect(said).toBe(code);
      expect(message).toContain(words);
    });

    test('behind the last character there is nothing, which is no failure', async () => {
      const { length } = await read({ policy: COMPENDIUM, length: 1 });
      const told = await read({ policy: COMPENDIUM, start: length });
      expect(told).toMatchObject({ text: '', start: length, end: length, hasNext: false, claims: [] });
    });

    test('the published question costs no more for a long file than for a short one, and is within every limit', async () => {
      const calls: number[] = [];
      for (const [, policy] of FILES) {
        const { reader, history, calls: made } = recordCalls(store, store.history);
        const { errors, headers } = await ask(reader, documentOf(READING), { policy: await idOf(policy) }, PATIENT, {}, pastOf({ ...reader, history }));
        expect(errors).toBeUndefined();
        const [cost = 0, limit = 0] = String(headers['policy-graph-cost']).split(';limit=').map(Number);
        expect([cost > 0, cost < limit / 2]).toEqual([true, true]);
        calls.push(Object.values(made).reduce((sum, one) => sum + one, 0));
      }
      // One for each label that claims lead to, which a short file has fewer of.
      expect(Math.max(...calls)).toBeLessThanOrEqual(12);
    }, 120_000); // biome-ignore format: one screen

    const idOf = async (policy: string): Promise<string> => (await read({ policy, length: 1 })).policy.id;
  });
}
