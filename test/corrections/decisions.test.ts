import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decide } from '../../src/corrections/decide.js';
import { readCorrections } from '../../src/corrections/files/read-corrections.js';
import { propose } from '../../src/corrections/propose.js';
import type { CorrectionStatement } from '../../src/corrections/statement.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { batchOf, CLAUSE, emptyFolder, loadPlan, PLAN, saidBy, storeOfPlan } from './small-world.js';

let store: GraphStore;
let folder: string;

beforeEach(async () => {
  store = await storeOfPlan();
  folder = await emptyFolder();
});
afterEach(() => store.close());

const READER = { by: '王读者', at: '2026-02-01T08:00:00.000Z' };

const say = (statement: Partial<CorrectionStatement>) =>
  propose(
    { store, folder, isApplied: true },
    { clauseId: CLAUSE.first, kind: 'NOTE', extracted: null, corrected: null, words: null, reason: '与原文不符', ...statement },
    READER,
  ); // biome-ignore format: one line

const rule = (id: string, verdict: 'ACCEPTED' | 'REFUSED') =>
  decide({ store, folder }, { id, verdict, by: '李编辑', reason: '已核对', at: '2026-02-02T08:00:00.000Z' });

const accepted = async (statement: Partial<CorrectionStatement>) => {
  const { correction } = await say(statement);
  return rule(correction.id, 'ACCEPTED');
};

const SUPPORT = 'SUPPORTED_BY' as const;

/** What a person says, and what the clause says once it is accepted; `*` bears the correction. */
const CASES: readonly (readonly [string, Partial<CorrectionStatement>, readonly string[]])[] = [
  [
    'another agency takes the place of the wrong one',
    { kind: 'WRONG_AGENCY', extracted: { type: SUPPORT, to: '省财政厅' }, corrected: { type: SUPPORT, to: '省商务厅' } },
    ['APPLIES_TO 1 佛山', 'LED_BY 1 省工业和信息化厅', 'SUPPORTED_BY 2 省财政厅 *', 'SUPPORTED_BY 3 省科技厅'],
  ],
  [
    'another role keeps the place in the list',
    { kind: 'WRONG_ROLE', extracted: { type: SUPPORT, to: '省财政厅' }, corrected: { type: 'LED_BY', to: '省财政厅' } },
    ['APPLIES_TO 1 佛山', 'LED_BY 1 省工业和信息化厅', 'LED_BY 2 省财政厅 *', 'SUPPORTED_BY 3 省科技厅'],
  ],
  [
    'what is no assignment goes, and who follows moves up',
    { kind: 'NOT_AN_ASSIGNMENT', clauseId: CLAUSE.second, extracted: { type: 'ASSIGNED_TO', to: '省商务厅' } },
    ['ASSIGNED_TO 1 省财政厅', 'ASSIGNED_TO 2 海关总署广东分署'],
  ],
  [
    'what was missing stands where its words stand',
    { kind: 'MISSING', clauseId: CLAUSE.third, corrected: { type: 'LED_BY', to: '省科技厅' }, words: '由省教育厅会同' },
    ['LED_BY 1 由省教育厅会同 *', 'ASSIGNED_TO 2 省人力资源社会保障厅'],
  ],
  [
    'another city',
    { kind: 'WRONG_CITY', extracted: { type: 'APPLIES_TO', to: '佛山' }, corrected: { type: 'APPLIES_TO', to: '珠三角' } },
    ['APPLIES_TO 1 佛山 *', 'LED_BY 1 省工业和信息化厅', 'SUPPORTED_BY 2 省财政厅', 'SUPPORTED_BY 3 省科技厅'],
  ],
  ['a note changes nothing', { kind: 'NOTE', clauseId: CLAUSE.third }, ['ASSIGNED_TO 1 省人力资源社会保障厅']],
]; // biome-ignore format: a table

describe('a decision', () => {
  test.each(CASES)('%s', async (_name, statement, expected) => {
    const before = await batchOf(store);
    const clause = statement.clauseId ?? CLAUSE.first;
    const { correction } = await say(statement);
    expect(await saidBy(store, clause)).toEqual((await saidBy(await storeOfPlan(), clause)));
    await rule(correction.id, 'ACCEPTED');
    expect(await saidBy(store, clause)).toEqual(expected);
    for (const { edge } of (await batchOf(store))?.edges ?? [])
      for (const { start, end, quote } of edge.evidence) expect(PLAN.slice(start, end)).toBe(quote);

    // Reading the document anew with the files gives the very same graph.
    const { merged } = await loadPlan(store, await readCorrections(folder));
    expect(merged.isNewRelease).toBe(false);

    // Taken back, the graph says what was extracted.
    await rule(correction.id, 'REFUSED');
    expect((await batchOf(store))?.edges).toEqual(before?.edges);
    expect((await batchOf(store))?.source.quality).toEqual(before?.source.quality);
  }); // biome-ignore format: one line a step

  test('several of one clause, in any order, and taken back one by one', async () => {
    const first = await accepted({ kind: 'NOT_AN_ASSIGNMENT', extracted: { type: 'LED_BY', to: '省工业和信息化厅' } });
    const second = await accepted({ kind: 'WRONG_ROLE', extracted: { type: SUPPORT, to: '省财政厅' }, corrected: { type: 'LED_BY', to: '省财政厅' } });
    expect(await saidBy(store, CLAUSE.first)).toEqual(['APPLIES_TO 1 佛山', 'LED_BY 1 省财政厅 *', 'SUPPORTED_BY 2 省科技厅']);
    await rule(first.correction.id, 'REFUSED');
    expect(await saidBy(store, CLAUSE.first)).toEqual(['APPLIES_TO 1 佛山', 'LED_BY 1 省工业和信息化厅', 'LED_BY 2 省财政厅 *', 'SUPPORTED_BY 3 省科技厅']);
    await rule(second.correction.id, 'REFUSED');
    expect(await saidBy(store, CLAUSE.first)).toEqual(await saidBy(await storeOfPlan(), CLAUSE.first));
  }); // biome-ignore format: one line a step

  test('shows what was extracted', async () => {
    const { logged } = await accepted({ kind: 'NOT_AN_ASSIGNMENT', extracted: { type: 'LED_BY', to: '省工业和信息化厅' } });
    expect(logged).toMatchObject({ outcome: 'APPLIED', stands: true, clauseNow: CLAUSE.first });
    expect(logged?.replaced.map(({ edge }) => edge.printed)).toEqual(['省工业和信息化厅']);
  }); // biome-ignore format: one line a step

  test('that takes the only unit of a clause away counts in the quality of the source', async () => {
    await accepted({ kind: 'NOT_AN_ASSIGNMENT', clauseId: CLAUSE.third, extracted: { type: 'ASSIGNED_TO', to: '省人力资源社会保障厅' } });
    expect((await batchOf(store))?.source.quality.clausesWithUnits).toBe(2);
  }); // biome-ignore format: one line a step

  test('that contradicts another is refused, and nothing changes', async () => {
    const extracted = { type: SUPPORT, to: '省财政厅' };
    const other = await say({ kind: 'WRONG_ROLE', extracted, corrected: { type: 'LED_BY', to: '省财政厅' } });
    const first = await accepted({ kind: 'NOT_AN_ASSIGNMENT', extracted });
    const said = await saidBy(store, CLAUSE.first);
    await expect(rule(other.correction.id, 'ACCEPTED')).rejects.toMatchObject({
      code: 'CORRECTIONS_CONTRADICT',
      message: expect.stringMatching(new RegExp(`${other.correction.id}.*${first.correction.id}`)),
    });
    expect(await saidBy(store, CLAUSE.first)).toEqual(said);
    expect((await readCorrections(folder)).map(({ correction }) => correction.status).sort()).toEqual(['ACCEPTED', 'PROPOSED']);
  }); // biome-ignore format: one line a step

  test('of an unknown correction is refused', async () => {
    await expect(rule('c-000000000000', 'ACCEPTED')).rejects.toMatchObject({ code: 'CORRECTION_NOT_FOUND' });
  });

  test('and a proposal that were made before change nothing', async () => {
    const { correction } = await accepted({ kind: 'NOTE' });
    const text = await readFile(path.join(folder, 'plan.yaml'), 'utf8');
    expect(await rule(correction.id, 'ACCEPTED')).toMatchObject({ isChanged: false });
    expect(await say({ kind: 'NOTE' })).toMatchObject({
      isChanged: false,
      correction: { status: 'ACCEPTED' },
    });
    expect(await readFile(path.join(folder, 'plan.yaml'), 'utf8')).toBe(text);
  });

  test('of many at once loses none', async () => {
    const names = ['省商务厅', '海关总署广东分署', '省人力资源社会保障厅'];
    const said = await Promise.all(
      names.map((to) => say({ kind: 'MISSING', words: '智能工厂', corrected: { type: SUPPORT, to } })),
    );
    await Promise.all(said.map(({ correction }) => rule(correction.id, 'ACCEPTED')));
    const filed = await readCorrections(folder);
    expect(filed.map(({ correction }) => correction.status)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    expect((await batchOf(store))?.source.corrections.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
  }); // biome-ignore format: one line a step
});

describe('a proposal is refused', () => {
  const LEAD = { type: 'LED_BY', to: '省工业和信息化厅' } as const;
  test.each<readonly [string, Partial<CorrectionStatement>, string, RegExp]>([
    ['of an unknown clause', { clauseId: 'yuefu-2021-45:measure_9' }, 'NOT_FOUND', /no clause/],
    ['of a claim that is not there', { kind: 'NOT_AN_ASSIGNMENT', extracted: { type: 'LED_BY', to: '省财政厅' } }, 'CORRECTION_INVALID', /does not say LED_BY.*It says: /],
    ['for an unknown agency, with near names', { kind: 'WRONG_AGENCY', extracted: LEAD, corrected: { type: 'LED_BY', to: '省财政' } }, 'NOT_FOUND', /Near names: .*财政厅/],
    ['for what is said already', { kind: 'MISSING', words: '智能工厂', corrected: LEAD }, 'CORRECTION_INVALID', /already/],
    ['for a role that another correction is for', { kind: 'MISSING', words: '智能工厂', corrected: { type: SUPPORT, to: '省工业和信息化厅' } }, 'CORRECTION_INVALID', /WRONG_ROLE/],
    ['without words', { kind: 'MISSING', corrected: { type: SUPPORT, to: '省商务厅' } }, 'CORRECTION_INVALID', /needs the words/],
    ['with words of another clause', { kind: 'MISSING', words: '照明专业', corrected: { type: SUPPORT, to: '省商务厅' } }, 'CORRECTION_INVALID', /do not stand/],
    ['with words that are read as another claim', { kind: 'MISSING', words: '省科技厅', corrected: { type: SUPPORT, to: '省商务厅' } }, 'CORRECTION_INVALID', /read as SUPPORTED_BY/],
    ['without a reason', { reason: '  ' }, 'CORRECTION_INVALID', /reason/],
    ['with a reason that is too long', { reason: '长'.repeat(2_001) }, 'CORRECTION_INVALID', /2001 characters/],
    ['with a control character', { reason: 'a\u0000b' }, 'CORRECTION_INVALID', /nobody can see/],
    ['that says two things', { kind: 'NOT_AN_ASSIGNMENT', extracted: LEAD, corrected: LEAD }, 'CORRECTION_INVALID', /leave it out/],
    ['that is about something else', { kind: 'WRONG_CITY', extracted: LEAD, corrected: { type: 'LED_BY', to: '省财政厅' } }, 'CORRECTION_INVALID', /not about LED_BY/],
  ])('%s', async (_name, statement, code, message) => {
    await expect(say(statement)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await readCorrections(folder)).toEqual([]);
  }); // biome-ignore format: a table
});

describe('another version of the document', () => {
  test('keeps what fits, with the words at their new place', async () => {
    const { correction } = await accepted(CASES[0]?.[1] ?? {});
    const text = PLAN.replace('各地级以上市人民政府：', '各地级以上市人民政府，省政府各部门、各直属机构：');
    await loadPlan(store, await readCorrections(folder), text);
    const batch = await batchOf(store);
    expect(batch?.source.corrections).toMatchObject([{ id: correction.id, outcome: 'APPLIED' }]);
    const edge = batch?.edges.find((claim) => claim.edge.correctionId === correction.id)?.edge;
    expect(text.slice(edge?.evidence[0]?.start, edge?.evidence[0]?.end)).toBe('省财政厅');
  });

  test('finds the words where lines break elsewhere, and cites them as they are printed there', async () => {
    const { correction } = await accepted(CASES[0]?.[1] ?? {});
    const text = PLAN.replace('牵头，省财政厅', '牵头，省财\n\n政厅');
    await loadPlan(store, await readCorrections(folder), text);
    const batch = await batchOf(store);
    expect(batch?.source.corrections).toMatchObject([{ id: correction.id, outcome: 'APPLIED' }]);
    const edge = batch?.edges.find((claim) => claim.edge.correctionId === correction.id)?.edge;
    expect(edge?.evidence[0]?.quote).toBe('省财\n\n政厅');
    // An answer shows a clause without such breaks: nobody could copy them.
    const { correction: second } = await say({ kind: 'MISSING', corrected: { type: SUPPORT, to: '省人力资源社会保障厅' }, words: '省财政厅、省科技厅' });
    expect(second.evidence?.quote).toBe('省财\n\n政厅、省科技厅');
  }); // biome-ignore format: one line a step

  test('reports what fits no more, and where its words stand now', async () => {
    await accepted(CASES[0]?.[1] ?? {});
    const text = PLAN.replace('，省财政厅、省科技厅配合', '').replace('由省教育厅', '省财政厅支持，由省教育厅').replace('省商务厅、省财政厅、', '省商务厅、');
    const { corrections } = await loadPlan(store, await readCorrections(folder), text);
    const [logged] = corrections.log;
    expect(logged).toMatchObject({ outcome: 'CONFLICT', clauseNow: null, stands: false });
    expect(logged?.detail).toBe(`The words 「省财政厅」 do not stand in ${CLAUSE.first} in this version of the document. They stand in ${CLAUSE.third} now.`);
  }); // biome-ignore format: one line a step
});
