import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { WalkPlan } from '../../src/store/walk-plan.js';
import * as world from './contract-world.js';
import { crowdedWorld } from './plans-world.js';
import { createChildRunner } from './sqlite-child.js';
import { createTestFolder } from './sqlite-folder.js';

const inFolder = createTestFolder();
let run: ReturnType<typeof createChildRunner> = () => {
  throw new Error('The runner is not ready.');
};
beforeAll(() => {
  run = createChildRunner(inFolder('build'));
});

let files = 0;

/** A thread needs a file that Node can run, so these run in a process of their own, as the built program does. */
function inBuild(batches: readonly unknown[], script: string): readonly unknown[] {
  const file = inFolder(`${++files}.db`);
  writeFileSync(inFolder('batches.json'), JSON.stringify(batches));
  const prelude = `
    import { readFileSync } from 'node:fs';
    import { createSqliteStore } from './store/sqlite/sqlite-store.js';
    const [file, batches] = process.argv.slice(2);
    const store = createSqliteStore({ file });
    await store.merge(JSON.parse(readFileSync(batches, 'utf8')));
    const say = (value) => console.log(JSON.stringify(value));
    const page = { first: 50, after: null, withTotal: true };
  `;
  const child = run(`${prelude}${script}`, [file, inFolder('batches.json')]);
  expect([child.signal, child.stderr]).toEqual([null, '']);
  return child.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('heavy questions on threads', () => {
  test('say the same as on this thread, before a merge and after it', async () => {
    const asked = `
      const search = { words: ['p'], labels: ['Policy', 'Clause', 'Agency'], policyIds: null, page };
      const list = { start: { filter: {}, where: { related: [{ type: 'LED_BY', direction: 'OUT' }] }, page }, to: { label: 'Clause', fields: ['text'], hops: [] } };
      const links = { ids: ['p-1', 'p-2:mea_1'], types: ['CITES', 'LED_BY', 'HAS_CLAUSE'], first: 20 };
      const facets = { label: 'Clause', where: {}, facets: [{ path: [{ type: 'LED_BY', direction: 'OUT' }], field: 'id', first: 3 }] };
      for (const reader of [store, store.within(60_000)])
        say([await reader.search(search), await reader.walk(list), await reader.links(links), await reader.facets(facets), await reader.counts()]);
      await store.merge(JSON.parse(readFileSync(batches, 'utf8')).slice(0, 1).map((batch) => ({ ...batch, edges: [] })));
      for (const reader of [store, store.within(60_000)]) say([await reader.walk(list), await reader.counts()]);
      const changes = { until: null, sourceId: null, labels: null, types: null, page };
      for (const history of [store.history, store.history.within(60_000)])
        say([await history.changes({ since: 0, ...changes }), await history.changes({ since: 1, ...changes })]);
      await store.close();
    `; // biome-ignore format: a script
    const [here, there, hereAfter, thereAfter, changed, changedThere] = inBuild(crowdedWorld(), asked);
    expect(there).toEqual(here);
    expect(thereAfter).toEqual(hereAfter);
    expect(changedThere).toEqual(changed);
    expect(JSON.stringify(changed)).toContain('"REMOVED"');
    expect(JSON.stringify(here).length).toBeGreaterThan(1_000);
    expect((hereAfter as unknown[])[1]).not.toEqual((here as unknown[])[4]);
  });

  test('make the projection, also after merges of this process and of another, and keep nobody waiting', () => {
    const asked = `
      const { projectionOfBatches } = await import('./projection/projection-of-batches.js');
      const { isDeepStrictEqual } = await import('node:util');
      const world = JSON.parse(readFileSync(batches, 'utf8'));
      const isOf = (projection, merged, release) => isDeepStrictEqual(projection, projectionOfBatches(merged, release));
      const making = store.projection();
      say(await Promise.race([making.then(() => 'projection'), store.nodes('Clause', ['p-1:mea_1']).then(([node]) => node.id)]));
      say(isOf(await making, world, 1));
      const fewer = world.map((batch, at) => at === 1 ? { ...batch, edges: batch.edges.filter(({ type }) => type !== 'LED_BY') } : batch);
      await store.merge(fewer);
      say(isOf(await store.within(60_000).projection(), fewer, 2));
      const other = createSqliteStore({ file });
      await other.merge(world);
      await other.close();
      say(await store.within(0).projection().catch(({ code }) => code));
      say(isOf(await store.projection(), world, 3));
      say((await store.within(0).projection()).version);
      await store.close();
      say(await store.projection().catch(({ code }) => code));
    `; // biome-ignore format: a script
    expect(inBuild(crowdedWorld(), asked)).toEqual([
      'p-1:mea_1',
      true,
      true,
      'QUERY_TIMEOUT',
      true,
      3,
      'STORE_UNAVAILABLE',
    ]);
  });

  test('end when their time is over, and keep nobody waiting meanwhile', () => {
    const asked = `
      const plan = ${JSON.stringify(ENDLESS)};
      const ends = store.within(300).walk(plan).then(() => 'answered', (error) => [error.name, error.code, error.details]);
      say(await Promise.race([ends, store.within(300).nodes('Clause', ['${clauseId(1)}']).then(([node]) => node.id)]));
      say(await ends);
      say((await store.within(60_000).counts()).nodes.Clause);
      await store.close();
      say(await store.within(60_000).counts().catch((error) => error.code));
    `;
    expect(inBuild(endlessWorld(), asked)).toEqual([
      clauseId(1),
      ['DomainError', 'QUERY_TIMEOUT', { limitMs: 300 }],
      CLAUSES,
      'STORE_UNAVAILABLE',
    ]);
  });

  test('refuse a file that took the place of the one this thread reads', () => {
    const asked = `
      const { copyFileSync, renameSync } = await import('node:fs');
      const counts = () => store.within(60_000).counts().then(({ nodes }) => nodes.Policy, ({ code, message }) => [code, message.replace(file, 'X')]);
      const other = createSqliteStore({ file: file + '.other' });
      await other.close();
      renameSync(file, file + '.away');
      copyFileSync(file + '.other', file);
      say(await counts());
      renameSync(file + '.away', file);
      say(await counts());
      await store.close();
    `; // biome-ignore format: a script
    expect(inBuild([world.batchOf('doc', [world.policy('p-1')])], asked)).toEqual([
      [
        'STORE_UNAVAILABLE',
        'The store X was removed or replaced while it was in use: put it back, or restart what reads it.',
      ],
      1,
    ]);
  });

  test('a graph in memory is asked on this thread, and stops all the same', async () => {
    const store = createSqliteStore({ file: ':memory:' });
    await store.merge(endlessWorld());
    await expect(store.within(50).walk(ENDLESS)).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    await expect(store.within(0).nodes('Clause', [])).resolves.toEqual([]);
    expect((await store.within(60_000).counts()).nodes.Clause).toBe(CLAUSES);
    await store.close();
  });
});

const CLAUSES = 30;

function clauseId(n: number): string {
  return `p-1:mea_${n}`;
}

/** Each clause implements each: sixteen levels of them have no end. */
function endlessWorld() {
  const ids = Array.from({ length: CLAUSES }, (_, at) => clauseId(at + 1));
  const nodes = [world.policy('p-1'), ...ids.map((id, at) => world.clause(id, at + 1))];
  const edges = ids.flatMap((from) => ids.map((to) => world.edge('IMPLEMENTS', from, to)));
  return [world.batchOf('endless', nodes, edges)];
}

const ENDLESS: WalkPlan = {
  start: { ids: [clauseId(1)] },
  to: implementing(16),
};

function implementing(levels: number): WalkPlan['to'] {
  if (levels === 0) return { label: 'Clause', fields: [], hops: [] };
  const page = { first: 1_000, after: null, withTotal: false };
  const to = implementing(levels - 1);
  return {
    label: 'Clause',
    fields: [],
    hops: [{ key: 'on', type: 'IMPLEMENTS', direction: 'OUT', page, filter: null, edgeFields: [], to }],
  };
}
