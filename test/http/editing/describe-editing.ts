import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { run } from '../../cli/command-line.js';
import { createTestFolder } from '../../store/sqlite-folder.js';
import { DECIDE, type EditingServer, PROPOSE, startEditing } from './start-editing.js';

export interface LoadedStore {
  readonly store: GraphStore;
  /** How the command line finds the same store. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const CLAUSE = 'yuebanhan-2022-41-annex-1:chp_6__measure_24';
const AGENCY = '省工业和信息化厅';
const INPUT = {
  clause: CLAUSE,
  kind: 'WRONG_ROLE',
  extracted: { agency: AGENCY, role: 'LEAD' },
  corrected: { role: 'SUPPORT' },
  reason: '原文以逗号并列，未写牵头。',
};

const ANSWERS = `{
  cityLeads(city: "东莞") { ranking(first: 100) { agency { shortName } leads } }
  matrix(rows: AGENCY, columns: CHAPTER, filter: { policy: "粤办函〔2022〕41号", agency: "${AGENCY}" }) { counts { leads supports } }
  completeness { corrected correctionConflicts }
}`;

const EDGE = `{ clause(id: "${CLAUSE}") {
  leadAgencies { totalCount }
  supportingAgencies(first: 20) { edges { role node { shortName } correction {
    id kind reason proposedBy decision { by } extracted { role name to { id } }
    replaced { role printed ruleId evidence { quote } }
  } } }
  corrections { totalCount nodes { status } }
} }`;

const LOG = `{ corrections { totalCount nodes { id status outcome decision { by reason } } completeness { corrected } } }`;

/** The way of one correction through the API, as its clients see it; the documents are the seeds. */
export function describeEditing(open: (file: string) => Promise<LoadedStore>): void {
  const inFolder = createTestFolder();
  let loaded: LoadedStore;
  let server: EditingServer;
  let id = '';
  let before: ReturnType<typeof figures> extends Promise<infer T> ? T : never;
  const ingest = () =>
    run(['ingest', ...loaded.args], { ...loaded.env, CORRECTIONS: inFolder('people/corrections') });
  beforeAll(async () => {
    loaded = await open(inFolder('seeds.db'));
    expect((await ingest()).code).toBe(0);
    server = await startEditing(loaded.store, inFolder('people'));
    before = await figures();
  }, 300_000);
  afterAll(async () => {
    await server?.server.stop();
    await loaded?.store.close();
  });

  async function figures() {
    const { data } = await server.ask(ANSWERS);
    const ranking: readonly { agency: { shortName: string }; leads: number }[] = data.cityLeads.ranking;
    return {
      inCity: ranking.find(({ agency }) => agency.shortName === AGENCY)?.leads ?? 0,
      ...(data.matrix.counts as { leads: number; supports: number }),
      ...(data.completeness as { corrected: number; correctionConflicts: number }),
    };
  }

  test('a token tells who one is', async () => {
    const viewer = '{ viewer { name role } }';
    expect((await server.ask(viewer, {}, 'reader')).data).toEqual({ viewer: { name: '李读者', role: 'READER' } });
    expect((await server.ask(viewer, {}, 'editor')).data).toEqual({ viewer: { name: '王编辑', role: 'EDITOR' } });
    expect((await server.ask(viewer)).data).toEqual({ viewer: null });
  });

  test('a reader proposes, and everybody sees it waiting; the graph says what it said', async () => {
    const { status, data } = await server.ask(PROPOSE, { input: INPUT }, 'reader');
    expect(status).toBe(200);
    expect(data.proposeCorrection).toMatchObject({
      isChanged: true,
      correction: {
        kind: 'WRONG_ROLE',
        status: 'PROPOSED',
        outcome: 'WAITING',
        stands: false,
        proposedBy: '李读者',
        extracted: { role: 'LEAD', name: '广东省工业和信息化厅' },
        corrected: { role: 'SUPPORT', name: '广东省工业和信息化厅' },
        decision: null,
        clause: { leadAgencies: { nodes: [{ shortName: AGENCY }] } },
      },
    });
    id = data.proposeCorrection.correction.id;
    expect((await server.ask(LOG)).data.corrections).toMatchObject({
      totalCount: 1,
      nodes: [{ id, status: 'PROPOSED', outcome: 'WAITING', decision: null }],
    });
    expect(await figures()).toEqual(before);
  });

  test('proposing the same again, in other words, gives the one that is there', async () => {
    const input = {
      ...INPUT,
      extracted: { agency: 'agency-440000-industry-informatization', role: 'LEAD' },
      corrected: { agency: '广东省工业和信息化厅', role: 'SUPPORT' },
      reason: '另一个理由。',
    };
    const { data } = await server.ask(PROPOSE, { input }, 'another');
    expect(data.proposeCorrection).toMatchObject({ isChanged: false, correction: { id, proposedBy: '李读者' } });
  });

  test('an editor accepts it: the answers are others at once, and the edge says what had been extracted', async () => {
    const decided = await server.ask(DECIDE, { id, verdict: 'ACCEPT', reason: '同意。' }, 'editor');
    expect(decided.data.decideCorrection).toMatchObject({
      isChanged: true,
      correction: {
        status: 'ACCEPTED',
        outcome: 'APPLIED',
        stands: true,
        decision: { by: '王编辑', reason: '同意。' },
        clause: { leadAgencies: { nodes: [] } },
      },
    });
    expect(await figures()).toEqual({
      inCity: before.inCity - 1,
      leads: before.leads - 1,
      supports: before.supports + 1,
      corrected: 1,
      correctionConflicts: 0,
    });
    await expectCorrectedEdge();
  });

  test('reading all documents anew keeps it', async () => {
    const file = path.join(server.corrections, readdirSync(server.corrections).filter((name) => name.endsWith('.yaml'))[0] ?? '');
    const written = readFileSync(file, 'utf8');
    const again = await ingest();
    expect([again.code, again.out.includes('Nothing changed')]).toEqual([0, true]);
    await expectCorrectedEdge();
    expect(readFileSync(file, 'utf8')).toBe(written);
  }, 120_000);

  test('refused later, it is taken back, and the log keeps it', async () => {
    const decided = await server.ask(DECIDE, { id, verdict: 'REFUSE', reason: '再核对后撤回。' }, 'another');
    expect(decided.data.decideCorrection.correction).toMatchObject({ status: 'REFUSED', outcome: 'NONE', stands: false });
    expect(await figures()).toEqual(before);
    expect((await server.ask(LOG)).data.corrections.nodes).toEqual([
      { id, status: 'REFUSED', outcome: 'NONE', decision: { by: '赵编辑', reason: '再核对后撤回。' } },
    ]);
  });

  test('two changes of one request see one another', async () => {
    const both = `mutation($id: ID!) {
      one: decideCorrection(id: $id, verdict: ACCEPT, reason: "a") { correction { clause { corrections { nodes { status } } leadAgencies { totalCount } } } }
      two: decideCorrection(id: $id, verdict: REFUSE, reason: "b") { correction { clause { corrections { nodes { status } } leadAgencies { totalCount } } } }
    }`;
    const { data } = await server.ask(both, { id }, 'editor');
    const told = (one: string) => data[one].correction.clause;
    expect(told('one')).toEqual({ corrections: { nodes: [{ status: 'ACCEPTED' }] }, leadAgencies: { totalCount: 0 } });
    expect(told('two')).toEqual({ corrections: { nodes: [{ status: 'REFUSED' }] }, leadAgencies: { totalCount: 1 } });
  });

  async function expectCorrectedEdge(): Promise<void> {
    const { data } = await server.ask(EDGE);
    expect(data.clause.leadAgencies.totalCount).toBe(0);
    expect(data.clause.corrections).toEqual({ totalCount: 1, nodes: [{ status: 'ACCEPTED' }] });
    const edges: readonly { node: { shortName: string }; correction: object | null }[] = data.clause.supportingAgencies.edges;
    const corrected = edges.filter(({ correction }) => correction !== null);
    expect(corrected).toMatchObject([
      {
        role: 'SUPPORT',
        node: { shortName: AGENCY },
        correction: {
          id,
          kind: 'WRONG_ROLE',
          reason: INPUT.reason,
          proposedBy: '李读者',
          decision: { by: '王编辑' },
          extracted: { role: 'LEAD', name: '广东省工业和信息化厅', to: { id: 'agency-440000-industry-informatization' } },
          replaced: [{ role: 'LEAD', printed: AGENCY, ruleId: 'convention/first-leads' }],
        },
      },
    ]);
    expect(edges.length).toBeGreaterThan(1);
  }
} // biome-ignore format: sentences and answers on lines of their own
