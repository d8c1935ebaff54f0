import { describe, expect, test } from '@jest/globals';
import type { AskSeeds } from '../describe-graph-answers.js';

interface Neighbourhood {
  readonly nodes: readonly { readonly id: string }[];
  readonly askedCount: number;
  readonly links: readonly { readonly fromId: string; readonly toId: string; readonly relationship: string; readonly claims: number }[];
  readonly kinds: readonly { readonly nodeId: string; readonly relationship: string; readonly direction: string; readonly count: number; readonly brought: number }[];
  readonly isTruncated: boolean;
} // biome-ignore format: one screen

const AROUND = `query Around($ids: [ID!]!, $first: Int! = 5000, $relationships: [RelationshipType!], $direction: PathDirection, $among: Boolean! = false) {
  neighbourhood(ids: $ids, first: $first, relationships: $relationships, direction: $direction, among: $among) {
    nodes { id } askedCount links { fromId toId relationship claims } kinds { nodeId relationship direction count brought } isTruncated } }`;

const DONGGUAN = 'city-441900';
/** 四川省, with all its cities and counties. */
const HUB = 'region-510000';

export function describeNeighbourhood(ask: AskSeeds): void {
  describe('neighbourhood', () => {
    test('around 东莞: claims of each relationship are those of the connections', async () => {
      const around = await ask<Neighbourhood>(AROUND, { ids: [DONGGUAN] });
      const claims = (relationship: string) =>
        around.links.filter((link) => link.relationship === relationship).reduce((sum, link) => sum + link.claims, 0);
      const city = await ask<Readonly<Record<string, { readonly totalCount: number }>>>(
        '{ city(name: "东莞") { namedIn { totalCount } clusters { totalCount } regions { totalCount } } }',
      );
      const counted = [claims('APPLIES_TO'), claims('LAID_OUT_IN'), claims('IN_REGION')];
      expect(counted).toEqual([city.namedIn, city.clusters, city.regions].map((one) => one?.totalCount));
      expect(Math.min(...counted)).toBeGreaterThan(2);
      expect(around).toMatchObject({ askedCount: 1, isTruncated: false });
    }); // biome-ignore format: one screen

    test('what it says can be expanded is what comes', async () => {
      const around = await ask<Neighbourhood>(AROUND, { ids: [DONGGUAN, 'yuefu-2021-45-annex-1:chp_5__measure_1'] });
      expect(around.kinds.length).toBeGreaterThan(8);
      expect(around.kinds.map(({ brought }) => brought)).toEqual(around.kinds.map(({ count }) => count));
      for (const { nodeId, relationship, direction, count } of around.kinds) {
        const some = await ask<Neighbourhood>(AROUND, { ids: [nodeId], relationships: [relationship], direction });
        expect([relationship, direction, some.links.length, some.nodes.length]).toEqual([relationship, direction, count, count + 1]);
      }
    }); // biome-ignore format: one screen

    test('a hub brings as much as asked, of each kind something, says so, and still counts all', async () => {
      const all = await ask<Neighbourhood>(AROUND, { ids: [HUB] });
      const some = await ask<Neighbourhood>(AROUND, { ids: [HUB], first: 50 });
      expect(all.links.length).toBeGreaterThan(150);
      expect([all.isTruncated, some.isTruncated, some.links.length]).toEqual([false, true, 50]);
      expect(some.kinds.map(({ count }) => count)).toEqual(all.kinds.map(({ count }) => count));
      expect(some.kinds.every(({ brought }) => brought > 0)).toBe(true);
      expect(some.kinds.reduce((sum, { brought }) => sum + brought, 0)).toBe(50);
    });

    test('between the nodes of a drawing nothing is missing', async () => {
      const around = await ask<Neighbourhood>(AROUND, { ids: [DONGGUAN], relationships: ['LAID_OUT_IN', 'APPLIES_TO'] });
      const ids = around.nodes.map(({ id }) => id);
      const among = await ask<Neighbourhood>(AROUND, { ids, among: true });
      expect(among.nodes.map(({ id }) => id)).toEqual(ids);
      expect(among.links).toEqual(expect.arrayContaining([...around.links]));
      expect(among.links.length).toBeGreaterThan(around.links.length);
      expect(among.links.every(({ fromId, toId }) => ids.includes(fromId) && ids.includes(toId))).toBe(true);
    }); // biome-ignore format: one screen
  });
}
