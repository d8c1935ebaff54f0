import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectLinks } from '../../src/questions/paths/collect-links.js';
import { pathGraphOf, waysTo } from '../../src/questions/paths/path-graph.js';
import { pathsOfLength } from '../../src/questions/paths/paths-of-length.js';
import type { GraphReader, Links } from '../../src/store/graph-store.js';

type Link = Links['items'][number];

const LENGTH_MAX = 4;
const names = fc.constantFrom(...'abcdefg');
const links = fc.array(
  fc.record({ from: names, to: names, type: fc.constantFrom('CITES' as const, 'HAS_PART' as const) }),
  { minLength: 1, maxLength: 14 },
);

/** Only `links`, in the plainest way. */
function readerOf(all: readonly Link[]): GraphReader {
  const found: GraphReader['links'] = async ({ ids }) => ({
    items: all.filter(({ from, to }) => ids.includes(from) || ids.includes(to)),
    isComplete: true,
  });
  return { links: found } as GraphReader;
}

/** Every simple path from a to b, by walking everywhere. */
function everyPath(all: readonly Link[], at = 'a', seen = 'a'): readonly string[] {
  if (at === 'b') return [''];
  if (seen.length > LENGTH_MAX) return [];
  const steps = all.flatMap(({ from, to, type }) => [
    ...(from === at ? [{ next: to, name: `>${type}>${to}` }] : []),
    ...(to === at ? [{ next: from, name: `<${type}<${from}` }] : []),
  ]);
  return steps
    .filter(({ next }) => !seen.includes(next))
    .flatMap(({ next, name }) => everyPath(all, next, seen + next).map((rest) => name + rest));
}

describe('paths from both ends', () => {
  test('are all simple paths, by length, each once, in at most as many calls as steps', async () => {
    await fc.assert(
      fc.asyncProperty(links, async (drawn) => {
        const all = [...new Map(drawn.map((link) => [JSON.stringify(link), link])).values()];
        let calls = 0;
        const { links: ask } = readerOf(all);
        const reader = { links: (request) => ask(request).finally(() => calls++) } as GraphReader;
        const request = { types: [], lengthMax: LENGTH_MAX, isShortestOnly: false } as const;
        const between = await collectLinks(reader, ['a', 'b'], request);
        const graph = pathGraphOf(between.links);
        const ways = waysTo(graph, 'b', LENGTH_MAX);
        const found = Array.from({ length: LENGTH_MAX }, (_, at) =>
          [...pathsOfLength(graph, ['a', 'b'], ways, at + 1, { stepsLeft: 100_000 })].map((steps) =>
            steps
              .map(({ toId, relationship, direction }) =>
                direction === 'OUT' ? `>${relationship}>${toId}` : `<${relationship}<${toId}`,
              )
              .join(''),
          ),
        );
        expect(found.flat().sort()).toEqual([...new Set(everyPath(all))].sort());
        expect(calls).toBeLessThanOrEqual(LENGTH_MAX);
        const shortest = found.find((paths) => paths.length > 0);
        const level = ways.find((reached) => reached.has('a'));
        if (shortest) expect(level?.get('a')).toBe(shortest.length);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
