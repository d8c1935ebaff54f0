import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Found, findPaths } from '../../src/questions/paths/find-paths.js';
import { shortestLength } from '../../src/questions/paths/length-between.js';
import type { NumberedGraph } from '../../src/questions/paths/numbered-graph.js';
import type { Step } from '../../src/questions/paths/paths-answer.js';
import type { Links } from '../../src/store/graph-store.js';

type Link = Links['items'][number];

const LENGTH_MAX = 4;
const ENDS = [0, 1] as const;
const names = fc.constantFrom(...'abcdefg');
const links = fc.array(
  fc.record({ from: names, to: names, type: fc.constantFrom('CITES' as const, 'HAS_PART' as const) }),
  { minLength: 1, maxLength: 14 },
);

/** Only these, in the plainest way. */
function graphOf(all: readonly Link[]): NumberedGraph {
  const ids = [...'abcdefg'];
  return {
    count: ids.length,
    numberOf: (id) => ids.indexOf(id),
    idOf: (node) => ids[node] ?? '',
    stepsAt: () => 1,
    eachSteps: (nodes, meet) => {
      for (const node of nodes) {
        for (const { from, to, type } of all) {
          const [first, second] = [ids.indexOf(from), ids.indexOf(to)];
          if (ids[node] === from && meet(null, second, second + 1, 0, type, true)) return true;
          if (ids[node] === to && meet(Uint32Array.of(first), 0, 1, 0, type, false)) return true;
        }
      }
      return false;
    },
  };
}

function find(all: readonly Link[], asked: Omit<Parameters<typeof findPaths>[3], 'lengthMax'>): Found {
  const graph = graphOf(all);
  const shortest = shortestLength(graph, ENDS, LENGTH_MAX);
  return findPaths(graph, ENDS, shortest, { ...asked, lengthMax: LENGTH_MAX });
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

function nameOf({ toId, relationship, direction }: Step): string {
  return direction === 'OUT' ? `>${relationship}>${toId}` : `<${relationship}<${toId}`;
}

describe('paths from both ends', () => {
  const everything = { first: 100_000 };
  const withoutRepeats = (drawn: readonly Link[]): readonly Link[] => [
    ...new Map(drawn.map((link) => [JSON.stringify(link), link])).values(),
  ];

  test('are all simple paths, by length, then by their steps, each once', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const found = find(drawn, { ...everything, isShortestOnly: false });
        const names = found.paths.map((steps) => steps.map(nameOf).join(''));
        expect([...names].sort()).toEqual([...new Set(everyPath(withoutRepeats(drawn)))].sort());
        expect(found.paths).toEqual([...found.paths].sort(byLengthThenSteps));
        expect(found).toMatchObject({ isComplete: true, hasMore: false, isGivenUp: false });
        const { length } = shortestLength(graphOf(drawn), ENDS, LENGTH_MAX);
        expect(length).toBe(found.paths[0]?.length ?? null);
        expect(found.shortestCount).toBe(found.paths.filter((path) => path.length === length).length);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  test('of which the shortest alone, and the first few, are the same', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 3 }), (drawn, first) => {
        const all = find(drawn, { ...everything, isShortestOnly: false });
        const shortest = all.paths.filter(({ length }) => length === all.paths[0]?.length);
        const found = find(drawn, { ...everything, isShortestOnly: true, first });
        expect(found.paths).toEqual(shortest.slice(0, first));
        expect(found.hasMore).toBe(shortest.length > first);
        expect(found.shortestCount).toBe(shortest.length);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('and the first few of all: longer ones are not looked for where the shorter ones do', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 6 }), (drawn, first) => {
        const all = find(drawn, { ...everything, isShortestOnly: false });
        const found = find(drawn, { isShortestOnly: false, first });
        expect(found).toEqual({
          ...all,
          paths: all.paths.slice(0, first),
          hasMore: all.paths.length > first,
        });
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

function byLengthThenSteps(a: readonly Step[], b: readonly Step[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const [one, other] = [a, b].map((steps) =>
    steps.map(({ toId, relationship, direction }) => `${toId} ${relationship} ${direction}`).join(' '),
  ) as [string, string];
  return one < other ? -1 : 1;
}
