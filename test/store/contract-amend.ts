import { describe, expect, test } from '@jest/globals';
import type { LoggedCorrection } from '../../src/domain/correction.js';
import type { Amendment } from '../../src/domain/graph-batch.js';
import { NO_QUALITY } from '../../src/domain/source-quality.js';
import type { OpenEmpty } from './contract.js';
import { inWords } from './contract-changes.js';
import { everything } from './contract-merge.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';

const { M1, M2, M3 } = world;
const [GXT, KJT] = ['agency-440000-gxt', 'agency-440000-kjt'] as const;
const NOTE = { at: '2026-06-01T00:00:00.000Z', cause: 'CORRECTION' } as const;
const ID = 'c-0123456789ab';

const CORRECTION: LoggedCorrection = {
  id: ID, sourceId: 'guangdong-plan', sha256: '0'.repeat(64), clauseId: M2, kind: 'WRONG_AGENCY',
  extracted: { type: 'LED_BY', to: GXT, name: '广东省工业和信息化厅' }, corrected: { type: 'LED_BY', to: KJT, name: '广东省科学技术厅' },
  agency: null,
  evidence: { start: 7, end: 9, quote: '原文' }, reason: '原文写的是科技厅', proposedBy: '王某', proposedAt: '2026-05-01T00:00:00.000Z',
  status: 'ACCEPTED', decision: { by: '李某', at: '2026-05-02T00:00:00.000Z', reason: '属实' }, outcome: 'APPLIED', detail: null,
  clauseNow: M2, stands: true, replaced: [], moved: [{ type: 'LED_BY', to: GXT, position: 1 }],
}; // biome-ignore format: one screen

/** The lead of measure 2 is another office. */
const AMENDMENT: Amendment = {
  sourceId: 'guangdong-plan',
  corrections: [CORRECTION],
  quality: { ...NO_QUALITY, clauses: 4, clausesWithUnits: 3 },
  nodes: world.BODIES.nodes.filter(({ node }) => node.id === KJT),
  remove: [{ type: 'LED_BY', from: M2, to: GXT, key: '' }],
  put: [world.edge('LED_BY', M2, KJT, { correctionId: ID, ruleId: 'correction/accepted' })],
};

export function amendCases(open: OpenEmpty): void {
  describe('amending a few claims', () => {
    test('changes them, and the log of the source, as a release', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const done = await store.amend(AMENDMENT, NOTE);
      expect(done).toMatchObject({ edges: { created: 1, updated: 0, removed: 1 }, release: 2, isNewRelease: true });
      expect((await store.history.releases()).at(-1)).toMatchObject({ sequence: 2, ...NOTE, edges: { created: 1, removed: 1 } });
      const [page] = await store.neighbours('LED_BY', 'OUT', [M2], { first: 9, after: null, withTotal: false });
      expect(page?.items.map(({ node, edge, owner }) => [node.id, edge, owner])).toEqual([[KJT, AMENDMENT.put[0]?.edge, 'guangdong-plan']]);
      const record = (await store.sources()).find(({ id }) => id === 'guangdong-plan');
      expect(record).toEqual({ ...world.PLAN.source, corrections: [CORRECTION], quality: AMENDMENT.quality });
      const changes = await store.history.changes({ since: 1, until: null, sourceId: null, labels: null, types: null, page: { first: 9, after: null, withTotal: false } });
      expect(changes.items.map(inWords)).toEqual([`- LED_BY ${M2} ${GXT} guangdong-plan 2`, `+ LED_BY ${M2} ${KJT} guangdong-plan 2`]);
    }); // biome-ignore format: one screen

    test('is as merging the source with these claims', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      await store.amend(AMENDMENT, NOTE);
      const amended = await everything(store);
      const whole = {
        ...world.PLAN,
        source: { ...world.PLAN.source, corrections: [CORRECTION], quality: AMENDMENT.quality },
        nodes: [...world.PLAN.nodes, ...AMENDMENT.nodes],
        edges: [
          ...world.PLAN.edges.filter(({ type, from }) => type !== 'LED_BY' || from !== M2),
          ...AMENDMENT.put,
        ],
      };
      expect(await store.merge([whole])).toMatchObject({ release: 2, isNewRelease: false });
      const { store: other } = await open();
      await other.merge([world.PLACES, world.BODIES, whole]);
      expect(await everything(other)).toEqual(amended);
    });

    test('a relationship that is there is changed, and one that says the same is left', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const put = [world.edge('LED_BY', M3, GXT, { correctionId: ID })];
      const amendment = { ...AMENDMENT, remove: [], put };
      expect(await store.amend(amendment)).toMatchObject({ edges: { created: 0, updated: 1, removed: 0 }, release: 2 });
      expect(await store.amend(amendment)).toMatchObject({ edges: { created: 0, updated: 0, removed: 0 }, release: 2, isNewRelease: false });
    }); // biome-ignore format: one screen

    test('an end may come with it; a node that the source claims already is left as it is', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const nodes = [world.agency('agency-new'), world.clause(M1, 1, { text: '别的' })];
      const put = [world.edge('LED_BY', M2, 'agency-new')];
      expect(await store.amend({ ...AMENDMENT, nodes, put })).toMatchObject({
        nodes: { created: 1, updated: 0 },
      });
      expect(await store.nodes('Agency', ['agency-new'])).toEqual([nodes[0]?.node]);
      expect((await store.nodes('Clause', [M1]))[0]?.text).toBe('打造电子信息产业集群。');
    });

    test('only the log may change, which is no release: a correction that waits', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const waiting = { ...CORRECTION, status: 'PROPOSED', decision: null, outcome: 'WAITING' } as const;
      const { quality } = world.PLAN.source;
      const amendment = { ...AMENDMENT, corrections: [waiting], quality, nodes: [], remove: [], put: [] };
      expect(await store.amend(amendment)).toMatchObject({ release: 1, isNewRelease: false });
      expect(await store.amend(amendment)).toMatchObject({ release: 1, isNewRelease: false });
      expect((await store.sources()).flatMap(({ corrections }) => corrections)).toEqual([waiting]);
      expect(await store.amend(AMENDMENT)).toMatchObject({ release: 2, isNewRelease: true });
    });

    const WRONG: readonly [string, Partial<Amendment>][] = [
      ['a source that nobody knows', { sourceId: 'nobody' }],
      ['a relationship to remove that is not there', { remove: [...AMENDMENT.remove, { type: 'LED_BY', from: M2, to: KJT, key: '' }] }],
      ['a relationship to remove that another source claims', { remove: [{ type: 'IN_REGION', from: 'city-440100', to: 'region-440000', key: '' }] }],
      ['a key that is another', { remove: [{ type: 'LED_BY', from: M2, to: GXT, key: 'x' }] }],
      ['an end that is missing', { put: [...AMENDMENT.put, world.edge('LED_BY', M1, 'agency-nobody')] }],
      ['an end of the wrong label', { put: [world.edge('LED_BY', M1, 'city-440100')] }],
      ['a relationship twice', { put: [...AMENDMENT.put, ...AMENDMENT.put] }],
      ['words that are missing', { put: [world.edge('LED_BY', M2, KJT, { evidence: [] })] }],
    ]; // biome-ignore format: a table
    test.each(WRONG)('refused whole: %s', async (_what, wrong) => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const before = await everything(store);
      await refused(store.amend({ ...AMENDMENT, ...wrong }, NOTE), 'INVALID_BATCH');
      expect(await everything(store)).toEqual(before);
      expect(await store.history.releases()).toHaveLength(1);
      expect(await store.amend(AMENDMENT)).toMatchObject({ release: 2, isNewRelease: true });
    });
  });
}
