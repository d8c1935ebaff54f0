import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTemporaryStore } from '../../src/cli/open-temporary-store.js';
import { createReleaseReaders } from '../../src/releases/create-release-readers.js';
import type { Past } from '../../src/releases/past.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { ask } from '../graphql/ask.js';
import * as world from '../store/contract-world.js';
import { createTestFolder } from '../store/sqlite-folder.js';

const inFolder = createTestFolder();
let store: GraphStore;
let past: Past;

/** Three releases of a toy world: the plan as it was, its first measure in other words, and without its last. */
beforeAll(async () => {
  store = createSqliteStore({ file: inFolder('three.db') });
  await store.merge(world.WORLD, undefined, { at: '2026-06-01T00:00:00.000Z', cause: 'LOAD' });
  const other = world.PLAN.nodes.map((one) => (one.node.id === world.M1 ? world.clause(world.M1, 1, { text: '新' }) : one));
  await store.merge([{ ...world.PLAN, nodes: other }], undefined, { at: '2026-07-01T00:00:00.000Z', cause: 'LOAD' });
  const [nodes, edges] = [other.filter(({ node }) => node.id !== world.ITEM), world.PLAN.edges.filter(({ to }) => to !== world.ITEM)];
  const source = { ...world.PLAN.source, sha256: '1'.repeat(64) };
  await store.merge([{ ...world.PLAN, source, nodes, edges }], undefined, { at: null, cause: 'LOAD' });
  past = { history: store.history, readers: createReleaseReaders({ store, openEmpty: openTemporaryStore, graceMs: 0 }) };
}); // biome-ignore format: one screen
afterAll(async () => {
  await past.readers.close();
  await store.close();
});

const QUESTION = `{
  clause(id: "${world.M1}") { text leadAgencies(first: 5) { nodes { name } } }
  clauses(first: 10) { totalCount completeness { release releasedAt documents } }
  search(text: "打造") { totalCount }
  releases(first: 1) { nodes { sequence } }
}`;

describe('a question as of a release', () => {
  const CASES: readonly [string, object, string, number, number, number, string | null][] = [
    ['', {}, '新', 3, 0, 3, null],
    ['query @asOf(release: 3)', {}, '新', 3, 0, 3, null],
    ['query @asOf(release: 2)', {}, '新', 4, 0, 2, '2026-07-01T00:00:00.000Z'],
    ['query @asOf(release: 1)', {}, '打造电子信息产业集群。', 4, 1, 1, '2026-06-01T00:00:00.000Z'],
    ['query($n: Int) @asOf(release: $n)', { n: 1 }, '打造电子信息产业集群。', 4, 1, 1, '2026-06-01T00:00:00.000Z'],
    ['query($n: Int) @asOf(release: $n)', {}, '新', 3, 0, 3, null],
  ]; // biome-ignore format: a table
  test.each(CASES)('%s %j', async (head, variables, text, clauses, hits, release, releasedAt) => {
    const { data, errors } = await ask(store, `${head} ${QUESTION}`, { ...variables }, {}, {}, past);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      clause: {
        text,
        leadAgencies: { nodes: [{ name: '广东省科学技术厅' }, { name: '广东省工业和信息化厅' }] },
      },
      clauses: { totalCount: clauses, completeness: { release, releasedAt } },
      search: { totalCount: hits },
      releases: { nodes: [{ sequence: 3 }] },
    });
  });

  test.each([0, 4, -1])('there is no release %d: 404, before anything is read', async (release) => {
    const { errors, status } = await ask(
      store,
      `query @asOf(release: ${release}) ${QUESTION}`,
      {},
      {},
      {},
      past,
    );
    expect(status).toBe(404);
    expect(errors).toMatchObject([{ extensions: { code: 'RELEASE_NOT_FOUND' } }]);
    expect(errors?.[0]?.message).toContain('releases 1 to 3');
  });

  test('a store that nothing was loaded into says release 0', async () => {
    const { data } = await ask(store, '{ completeness { release releasedAt } }');
    expect(data).toEqual({ completeness: { release: 0, releasedAt: null } });
  });
});
