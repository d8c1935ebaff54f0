import { describe, expect, test } from '@jest/globals';
import { applyCorrections } from '../../src/corrections/apply-corrections.js';
import { correctionId } from '../../src/corrections/correction-id.js';
import type { Correction } from '../../src/domain/correction.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';
import { ask } from './ask.js';
import { WORLD } from './world.js';
import { DOCUMENT } from './world-document.js';

/** The toy world, in which people corrected something; what a page of answers costs is the same however much was corrected. */
const CLAUSE = 'yueban-2022-7:chp_1__item_1';
const SCIENCE = { to: 'agency-440000-kjt', name: '广东省科学技术厅' };
const start = DOCUMENT.text.indexOf('省科技厅');

function correction(more: Partial<Correction>): Correction {
  const said = {
    sourceId: DOCUMENT.id,
    sha256: DOCUMENT.sha256,
    clauseId: CLAUSE,
    kind: 'WRONG_ROLE',
    extracted: { type: 'SUPPORTED_BY', ...SCIENCE },
    corrected: { type: 'ASSIGNED_TO', ...SCIENCE },
    agency: { id: SCIENCE.to, name: SCIENCE.name, shortName: '省科技厅', level: 'PROVINCIAL', isGroup: false, jurisdiction: '440000', aliases: ['省科技厅'] },
    evidence: { quote: '省科技厅', start, end: start + 4 },
    reason: '并列负责。',
    proposedBy: '李读者',
    proposedAt: '2026-02-01T08:00:00Z',
    status: 'ACCEPTED',
    decision: { by: '王编辑', at: '2026-02-02T08:00:00Z', reason: '同意。' },
    ...more,
  } as const satisfies Omit<Correction, 'id'>;
  return { id: correctionId(said), ...said };
} // biome-ignore format: one screen

const NOTE = { kind: 'NOTE', extracted: null, corrected: null, agency: null, evidence: null } as const;
const CORRECTIONS = [
  correction({}),
  correction({ ...NOTE, reason: '待核。', status: 'PROPOSED', decision: null, proposedAt: '2026-02-03T08:00:00Z' }),
  correction({ ...NOTE, reason: '误。', status: 'REFUSED', clauseId: 'yueban-2022-7:chp_1__item_2' }),
]; // biome-ignore format: one a line

const corrected = WORLD.map((batch) =>
  batch.document === null
    ? batch
    : applyCorrections(batch, { document: DOCUMENT, corrections: CORRECTIONS, isKnown: () => true }),
);

const asked = (query: string, reader: GraphReader = createMemoryReader(corrected)) => {
  const { reader: recording, calls } = recordCalls(reader);
  return ask(recording, query).then((answer) => ({ ...answer, calls }));
};

const fieldOf = (data: Readonly<Record<string, unknown>> | null | undefined, field: string): unknown =>
  data?.[field];

const UNITS = `{ clauses(first: 20) { nodes { id
  supportingAgencies { edges { correction { id } } }
  assignedAgencies { edges { node { shortName } correction {
    kind extracted { role name to { id ... on Agency { shortName } } } replaced { role ruleId to { id } } clause { number }
  } } } } } }`;

test('an edge says by which correction it is what it is, and what had been extracted, in a constant number of calls', async () => {
  const { data, errors, calls } = await asked(UNITS);
  expect(errors).toBeUndefined();
  const [, one, two] = (fieldOf(data, 'clauses') as { nodes: { id: string; assignedAgencies: { edges: object[] }; supportingAgencies: { edges: object[] } }[] }).nodes;
  expect(one?.supportingAgencies.edges).toEqual([]);
  expect(one?.assignedAgencies.edges).toEqual([
    {
      node: { shortName: '省科技厅' },
      correction: {
        kind: 'WRONG_ROLE',
        extracted: { role: 'SUPPORT', name: SCIENCE.name, to: { id: SCIENCE.to, shortName: '省科技厅' } },
        replaced: [{ role: 'SUPPORT', ruleId: 'toy/supported-by', to: { id: SCIENCE.to } }],
        clause: { number: '（一）' },
      },
    },
  ]);
  expect(two?.assignedAgencies.edges).toMatchObject([{ correction: null }, { correction: null }]);
  // The list, the log, and one for each place that goes on to nodes: agency, agency, clause.
  expect(calls).toEqual({ walk: 4, sources: 1 });
}); // biome-ignore format: one step a line

test('where nothing was corrected the log is not asked for', async () => {
  const { calls } = await asked(UNITS, createMemoryReader(WORLD));
  expect(calls).toEqual({ walk: 1 });
});

describe('the log', () => {
  const idsOf = async (args: string): Promise<readonly string[]> => {
    const { data, errors } = await asked(`{ corrections${args} { nodes { id } } }`);
    expect(errors).toBeUndefined();
    return (fieldOf(data, 'corrections') as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  };
  const [role, waiting, refused] = CORRECTIONS.map(({ id }) => id);
  const newest = [waiting, ...[role, refused].sort()];

  test.each([
    ['newest first', '', newest],
    ['by status', '(filter: { status: [PROPOSED] })', [waiting]],
    ['by outcome', '(filter: { outcome: [APPLIED] })', [role]],
    ['by kind', '(filter: { kind: [WRONG_ROLE, MISSING] })', [role]],
    ['by agency', '(filter: { agency: "省科技厅" })', [role]],
    ['by document', '(filter: { document: "粤办〔2022〕7号", status: [REFUSED] })', [refused]],
    ['of another document', '(filter: { document: "粤府〔2021〕28号" })', []],
    ['with empty lists', '(filter: { status: [], kind: [], outcome: [] })', newest],
  ])('%s', async (_name, args, ids) => expect(await idsOf(args)).toEqual(ids)); // biome-ignore format: one case a line

  test('goes on either way, and says what its answer rests on', async () => {
    const page = `pageInfo { endCursor hasNextPage } completeness { isTruncated notes corrected correctionConflicts }`;
    const { data, calls } = await asked(`{ corrections(first: 2) { nodes { id } totalCount ${page} } }`);
    expect(data?.corrections).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      completeness: { isTruncated: true, notes: [expect.stringMatching(/More follow/)], corrected: 1, correctionConflicts: 0 },
    });
    expect(calls).toEqual({ sources: 1 });
    const { endCursor } = (fieldOf(data, 'corrections') as { pageInfo: { endCursor: string } }).pageInfo;
    expect(await idsOf(`(first: 2, after: "${endCursor}")`)).toHaveLength(1);
    expect(await idsOf('(last: 3)')).toEqual(await idsOf(''));
  }); // biome-ignore format: one step a line

  test('refuses names that nothing bears', async () => {
    const { errors } = await asked('{ corrections(filter: { agency: "无此机构厅" }) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
