import { describe, expect, test } from '@jest/globals';
import type { PageRequest } from '../../src/domain/page.js';
import type { OpenEmpty } from './contract.js';
import { everything, summary } from './contract-merge.js';
import * as world from './contract-world.js';

const ALL: PageRequest = { first: 100, after: null, withTotal: false };
const [LOWER, HIGHER, BY_TITLE, CLAUSE] = ['lower', 'yuefu-2021-45', 't-x-12345678', 'lower:art_1'];

const higher = world.batchOf('higher', [
  world.policy(HIGHER, { title: '某规划', documentNumber: '粤府〔2021〕45号' }),
]);
const stub = (id: string) => world.policy(id, { title: '某规划', status: 'CITED' }, true);

/** A document that cites the higher one as a whole and in a clause, each under one of its names. */
function citing(whole: string, inClause: string, isFound: boolean, owner = LOWER) {
  const status = isFound ? 'RESOLVED' : 'NO_NUMBER';
  const cites = (from: string, to: string, position: number) =>
    world.edge('CITES', from, to, { kind: 'BASED_ON', key: 'BASED_ON', position, status, evidence: [world.quote('某规划', position)] });
  const clause = `${owner}:art_1`;
  return world.batchOf(
    owner,
    [world.policy(owner), world.clause(clause, 1), ...[...new Set([whole, inClause])].map(stub)],
    [world.edge('HAS_CLAUSE', owner, clause), cites(owner, whole, 1), cites(clause, inClause, 2)],
  );
} // biome-ignore format: lines of a table

/** A document is cited under one id and found under another. */
export function foundCases(open: OpenEmpty): void {
  describe('documents that were only cited and are found', () => {
    const FOUND = new Map([[BY_TITLE, HIGHER]]);
    const loaded = citing(HIGHER, HIGHER, true);

    test('what was said of the cited one is said of the found one, as if it had been there first', async () => {
      const { store } = await open();
      await store.merge([citing(BY_TITLE, BY_TITLE, false), citing(BY_TITLE, BY_TITLE, false, 'other')]);
      expect(await store.merge([higher], FOUND)).toEqual(summary({ updated: 1 }, { updated: 4 }));
      expect(await store.nodes('Policy', [BY_TITLE, HIGHER])).toEqual([null, higher.nodes[0]?.node]);
      const left = await everything(store);
      const hits = await store.search({ words: ['某规划'], labels: ['Policy'], policyIds: null, page: ALL });
      expect(hits.items.map(({ id }) => id)).toEqual([HIGHER]);
      expect(await store.merge([loaded])).toEqual(summary({ unchanged: 3 }, { unchanged: 3 }));
      expect(await store.merge([higher], FOUND)).toEqual(summary({ unchanged: 1 }, {}));
      const { store: other } = await open();
      await other.merge([higher, loaded, citing(HIGHER, HIGHER, true, 'other')]);
      expect(await everything(other)).toEqual(left);
    });

    test('cited by one under its own name and by another under another', async () => {
      const { store } = await open();
      await store.merge([citing(BY_TITLE, HIGHER, false)]);
      const found = new Map([...FOUND, [HIGHER, HIGHER]]);
      expect(await store.merge([higher], found)).toEqual(summary({ updated: 1, removed: 1 }, { updated: 2 }));
      expect(await store.merge([loaded])).toEqual(summary({ unchanged: 3 }, { unchanged: 3 }));
    });

    test('when it goes, those who cite it keep what they said of it', async () => {
      const { store } = await open();
      await store.merge([citing(BY_TITLE, BY_TITLE, false)]);
      await store.merge([higher], FOUND);
      expect(await store.merge([world.batchOf('higher', [])])).toEqual(summary({ updated: 1 }, {}));
      expect(await store.nodes('Policy', [HIGHER])).toEqual([{ ...stub(HIGHER).node }]);
      expect(await store.merge([citing(BY_TITLE, BY_TITLE, false)])).toEqual(
        summary({ created: 1, removed: 1, unchanged: 2 }, { created: 2, removed: 2, unchanged: 1 }),
      );
    });

    test('two citations in one place become one, with the words of both', async () => {
      const { store } = await open();
      const once = citing(BY_TITLE, HIGHER, false);
      const twice = {
        ...once,
        edges: [
          ...once.edges,
          world.edge('CITES', CLAUSE, BY_TITLE, { kind: 'BASED_ON', key: 'BASED_ON', position: 3, status: 'NO_NUMBER', evidence: [world.quote('规划', 9)] }),
        ], // biome-ignore format: one line
      };
      await store.merge([twice]);
      await store.merge([higher], new Map([...FOUND, [HIGHER, HIGHER]]));
      const [page] = await store.neighbours('CITES', 'OUT', [CLAUSE], ALL);
      expect(page?.items.map(({ node, edge }) => [node.id, edge.position, edge.status, edge.evidence.map(({ start }) => start)])).toEqual([
        [HIGHER, 2, 'RESOLVED', [2, 9]],
      ]); // biome-ignore format: a table
    });

    test('a loaded document cannot be found to be another; what is not there is nothing', async () => {
      const { store } = await open();
      await store.merge([higher]);
      await expect(store.merge([], new Map([[HIGHER, 'p']]))).rejects.toMatchObject({
        code: 'INVALID_BATCH',
      });
      expect(await store.merge([], FOUND)).toEqual(summary({}, {}));
      expect((await store.counts()).nodes.Policy).toBe(1);
    });
  });
}
