import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { encodeCursor } from '../../src/domain/page.js';
import type { Change } from '../../src/domain/release.js';
import type { ChangesRequest } from '../../src/store/graph-history.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { OpenEmpty } from './contract.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';

const { M1, M2, POLICY } = world;
const WHOLE: ChangesRequest = {
  since: 0, until: null, sourceId: null, labels: null, types: null, page: { first: 1_000, after: null, withTotal: false },
}; // biome-ignore format: one line
const [A, B] = ['agency-a', 'agency-b'] as const;

const agencies = (owner: string, ...named: readonly (readonly [string, string])[]) =>
  world.batchOf(
    owner,
    named.map(([id, name]) => world.agency(id, { name })),
  );
const led = (fields: object | null, owner = 'doc') =>
  world.batchOf(
    owner,
    [world.policy(POLICY), world.clause(M1, 1), world.agency(A)],
    fields ? [world.edge('LED_BY', M1, A, fields)] : [],
  ); // biome-ignore format: one screen

export function changeCases(open: OpenEmpty): void {
  describe('changes between releases', () => {
    /** Merges, the two releases compared, and what is different: `+` added, `-` removed, `~` changed, with the source and the release. */
    const STORIES: readonly [string, readonly GraphBatch[], number, number | null, readonly string[]][] = [
      ['from the empty graph', [agencies('doc', [A, '甲'])], 0, null, ['+ agency-a doc 1']],
      ['a release and itself', [agencies('doc', [A, '甲'])], 1, 1, []],
      ['added', [agencies('doc', [A, '甲']), agencies('doc', [A, '甲'], [B, '乙'])], 1, null, ['+ agency-b doc 2']],
      ['removed', [agencies('doc', [A, '甲'], [B, '乙']), agencies('doc', [A, '甲'])], 1, 2, ['- agency-b doc 2']],
      ['changed', [agencies('doc', [A, '甲']), agencies('doc', [A, '新'])], 1, 2, ['~ agency-a doc 2']],
      ['changed twice', [agencies('doc', [A, '甲']), agencies('doc', [A, '乙']), agencies('doc', [A, '丙'])], 1, 3, ['~ agency-a doc 3']],
      ['changed later', [agencies('doc', [A, '甲']), agencies('doc', [A, '乙']), agencies('doc', [A, '丙'])], 1, 2, ['~ agency-a doc 2']],
      ['changed and changed back', [agencies('doc', [A, '甲']), agencies('doc', [A, '乙']), agencies('doc', [A, '甲'])], 1, 3, []],
      ['added and changed', [agencies('z', [B, '乙']), agencies('doc', [A, '甲']), agencies('doc', [A, '乙'])], 1, 3, ['+ agency-a doc 3']],
      ['added and removed', [agencies('z', [B, '乙']), agencies('doc', [A, '甲']), agencies('doc')], 1, 3, []],
      ['removed and added again', [agencies('doc', [A, '甲']), agencies('doc'), agencies('doc', [A, '甲'])], 1, 3, []],
      ['removed and added again, otherwise', [agencies('doc', [A, '甲']), agencies('doc'), agencies('doc', [A, '乙'])], 1, 3, ['~ agency-a doc 3']],
      ['removed, and before', [agencies('doc', [A, '甲']), agencies('doc'), agencies('doc', [A, '甲'])], 2, 3, ['+ agency-a doc 3']],
      ['two say the same', [agencies('doc-1', [A, '甲']), agencies('doc-2', [A, '甲'])], 1, 2, []],
      ['another source outshines', [agencies('doc-1', [A, '甲']), agencies('doc-2', [A, '乙'])], 1, 2, ['~ agency-a doc-2 2']],
      ['another source does not outshine', [agencies('doc-2', [A, '甲']), agencies('doc-1', [A, '乙'])], 1, 2, []],
      ['the greater one leaves', [agencies('doc-1', [A, '甲']), agencies('doc-2', [A, '乙']), agencies('doc-2')], 2, 3, ['~ agency-a doc-1 3']],
      ['a stub becomes known', [world.batchOf('doc-2', [world.policy('p', { status: 'CITED' }, true)]), world.batchOf('doc-1', [world.policy('p')])], 1, 2, ['~ p doc-1 2']],
      ['a relationship comes', [led(null), led({})], 1, 2, [`+ LED_BY ${M1} ${A} doc 2`]],
      ['a relationship goes', [led({}), led(null)], 1, 2, [`- LED_BY ${M1} ${A} doc 2`]],
      ['its place', [led({}), led({ position: 2 })], 1, 2, [`~ LED_BY ${M1} ${A} doc 2`]],
      ['its words', [led({}), led({ evidence: [world.quote('牵头', 5)] })], 1, 2, [`~ LED_BY ${M1} ${A} doc 2`]],
      ['its correction', [led({}), led({ correctionId: 'c-0123456789ab' })], 1, 2, [`~ LED_BY ${M1} ${A} doc 2`]],
      ['its key', [led({ key: 'x' }), led({ key: 'y' })], 1, 2, [`- LED_BY ${M1} ${A} doc 2`, `+ LED_BY ${M1} ${A} doc 2`]],
      ['back to what it was', [led({}), led({ position: 2 }), led({})], 1, 3, []],
      ['another source says it too', [led({}), led({}, 'doc-2')], 1, 2, [`+ LED_BY ${M1} ${A} doc-2 2`]],
      ['only the source is another', [agencies('doc', [A, '甲']), { ...agencies('doc', [A, '甲']), source: world.batchOf('doc', [], [], { sha256: '1'.repeat(64) }).source }], 1, 2, []],
    ]; // biome-ignore format: a table
    test.each(STORIES)('%s', async (_what, merges, since, until, told) => {
      const { store } = await open();
      for (const batch of merges) await store.merge([batch]);
      const page = await store.history.changes({ ...WHOLE, since, until });
      expect(page.items.map(inWords)).toEqual(told);
      expect([page.hasNextPage, page.totalCount, page.counts]).toEqual([false, null, null]);
    });

    test('each says what was before and what is after', async () => {
      const { store } = await open();
      const former = led({ printed: '甲' });
      const next = world.batchOf('doc', [world.policy(POLICY, { title: '新' }), world.clause(M1, 1), world.agency(B)], [world.edge('LED_BY', M1, B)]);
      await store.merge([former]);
      await store.merge([next]);
      const { items } = await store.history.changes({ ...WHOLE, since: 1 });
      const at = { owner: 'doc', release: 2 };
      const node = (label: string, id: string, batch: GraphBatch) =>
        batch.nodes.find((one) => one.label === label && one.node.id === id)?.node ?? null;
      expect(items).toEqual([
        { subject: 'NODE', kind: 'CHANGED', label: 'Policy', id: POLICY, ...at, before: node('Policy', POLICY, former), after: node('Policy', POLICY, next) },
        { subject: 'NODE', kind: 'REMOVED', label: 'Agency', id: A, ...at, before: node('Agency', A, former), after: null },
        { subject: 'NODE', kind: 'ADDED', label: 'Agency', id: B, ...at, before: null, after: node('Agency', B, next) },
        { subject: 'RELATIONSHIP', kind: 'REMOVED', type: 'LED_BY', from: M1, to: A, key: '', ...at, before: former.edges[0]?.edge, after: null },
        { subject: 'RELATIONSHIP', kind: 'ADDED', type: 'LED_BY', from: M1, to: B, key: '', ...at, before: null, after: next.edges[0]?.edge },
      ]);
    }); // biome-ignore format: a table

    test('a document that is found moves what was said of it', async () => {
      const { store } = await open();
      const stub = world.policy('t-x-12345678', { title: '某规划', status: 'CITED' }, true);
      const cites = world.edge('CITES', 'lower', 't-x-12345678', { status: 'NO_NUMBER' });
      await store.merge([world.batchOf('lower', [world.policy('lower'), stub], [cites])]);
      const found = new Map([['t-x-12345678', POLICY]]);
      await store.merge([world.batchOf('higher', [world.policy(POLICY)])], found);
      const { items } = await store.history.changes({ ...WHOLE, since: 1 });
      expect(items.map(inWords)).toEqual([
        '- t-x-12345678 lower 2',
        `+ ${POLICY} higher 2`,
        '- CITES lower t-x-12345678 lower 2',
        `+ CITES lower ${POLICY} lower 2`,
      ]);
    });
  });

  describe('changes of a world, asked in parts', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = (await open()).store;
      await store.merge([world.PLACES, world.BODIES]);
      await store.merge([world.PLAN]);
      const shorter = world.PLAN.edges.filter(({ type, from }) => type !== 'APPLIES_TO' && from !== M2);
      const nodes = world.PLAN.nodes.map((one) => (one.node.id === M1 ? world.clause(M1, 1, { text: '新' }) : one));
      await store.merge([{ ...world.PLAN, nodes, edges: [...shorter, world.edge('LED_BY', M2, 'agency-440000-kjt')] }]);
    }); // biome-ignore format: one screen

    test.each([[1, null], [0, null], [0, 2]])('pages follow one another, and come to the whole: %d to %p', async (since, until) => {
      const whole = (await store.history.changes({ ...WHOLE, since, until })).items;
      expect(whole.length).toBeGreaterThan(15);
      for (const first of [1, 4, whole.length]) {
        const seen: Change[] = [];
        let after: string | null = null;
        for (let pages = 0; pages <= whole.length; pages++) {
          const page = await store.history.changes({ ...WHOLE, since, until, page: { first, after, withTotal: true } });
          expect([page.totalCount, page.cursors.length]).toEqual([whole.length, page.items.length]);
          seen.push(...page.items);
          after = page.cursors.at(-1) ?? null;
          if (!page.hasNextPage) break;
        }
        expect(seen).toEqual(whole);
      }
    }); // biome-ignore format: one screen

    test('they are counted by label or type, whatever the page', async () => {
      const page = { first: 1, after: null, withTotal: true };
      const { counts, totalCount } = await store.history.changes({ ...WHOLE, since: 2, page });
      expect(counts).toEqual([
        { name: 'Clause', kind: 'CHANGED', count: 1 },
        { name: 'LED_BY', kind: 'ADDED', count: 1 },
        { name: 'LED_BY', kind: 'REMOVED', count: 1 },
        { name: 'SUPPORTED_BY', kind: 'REMOVED', count: 1 },
        { name: 'APPLIES_TO', kind: 'REMOVED', count: 3 },
      ]);
      expect(totalCount).toBe(7);
    });

    const PARTS: readonly [string, Partial<ChangesRequest>, (change: Change) => boolean][] = [
      ['of one source', { sourceId: 'guangdong-plan' }, ({ owner }) => owner === 'guangdong-plan'],
      ['of a source that nobody knows', { sourceId: 'nobody' }, () => false],
      ['nodes of two labels', { labels: ['Clause', 'Policy'], types: [] }, (one) => one.subject === 'NODE' && ['Clause', 'Policy'].includes(one.label)],
      ['no nodes', { labels: [] }, (one) => one.subject === 'RELATIONSHIP'],
      ['one type beside all nodes', { types: ['LED_BY'] }, (one) => one.subject === 'NODE' || one.type === 'LED_BY'],
      ['nothing', { labels: [], types: [] }, () => false],
    ]; // biome-ignore format: a table
    test.each(PARTS)('%s', async (_what, part, isMeant) => {
      for (const since of [0, 1]) {
        const whole = (await store.history.changes({ ...WHOLE, since })).items;
        const page = await store.history.changes({ ...WHOLE, since, ...part, page: { ...WHOLE.page, withTotal: true } });
        expect(page.items).toEqual(whole.filter(isMeant));
        expect(page.totalCount).toBe(page.items.length);
        expect(page.counts?.reduce((sum, { count }) => sum + count, 0)).toBe(page.items.length);
      }
    }); // biome-ignore format: one screen

    test.each([[4, null], [1, 4], [-1, null], [0.5, null]])('no such release: %d to %p', async (since, until) => {
      const says = await refused(store.history.changes({ ...WHOLE, since, until }), 'RELEASE_NOT_FOUND');
      expect(says).toContain('1 to 3');
    }); // biome-ignore format: a table

    test('a page that cannot be asked for, a cursor of something else, a time that is over', async () => {
      const ask = (page: object) => store.history.changes({ ...WHOLE, page: { ...WHOLE.page, ...page } });
      await refused(ask({ first: 0 }), 'INVALID_PAGE');
      for (const after of ['x', encodeCursor([M1])]) await refused(ask({ after }), 'INVALID_CURSOR');
      await refused(store.history.within(0).changes(WHOLE), 'QUERY_TIMEOUT');
    });
  });
}

/** `+ agency-a doc 2`: what came, whose words, in which release. */
export function inWords(change: Change): string {
  const sign = { ADDED: '+', REMOVED: '-', CHANGED: '~' }[change.kind];
  const what = change.subject === 'NODE' ? change.id : `${change.type} ${change.from} ${change.to}`;
  return `${sign} ${what} ${change.owner} ${change.release}`;
}
