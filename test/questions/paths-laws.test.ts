import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linksBetween } from '../../src/questions/paths/links-between.js';
import type { NumberedGraph } from '../../src/questions/paths/numbered-graph.js';
import { pathGraphOf, waysTo } from '../../src/questions/paths/path-graph.js';
import { pathsOfLength } from '../../src/questions/paths/paths-of-length.js';
import type { Links } from '../../src/store/graph-store.js';

type Link = Links['items'][number];

const LENGTH_MAX = 4;
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
    eachStep: (node, meet) => {
      for (const { from, to, type } of all) {
        if (ids[node] === from) meet(ids.indexOf(to), type, true);
        if (ids[node] === to) meet(ids.indexOf(from), type, false);
      }
    },
  };
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
  const pathsIn = (all: readonly Link[]): readonly (readonly string[])[] => {
    const graph = pathGraphOf(all);
    const ways = waysTo(graph, 'b', LENGTH_MAX);
    return Array.from({ length: LENGTH_MAX }, (_, at) =>
      [...pathsOfLength(graph, ['a', 'b'], ways, at + 1, { stepsLeft: 100_000 })].map((steps) =>
        steps
          .map(({ toId, relationship, direction }) =>
            direction === 'OUT' ? `>${relationship}>${toId}` : `<${relationship}<${toId}`,
          )
          .join(''),
      ),
    );
  };

  test('are all simple paths, by length, each once', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const all = [...new Map(drawn.map((link) => [JSON.stringify(link), link])).values()];
        const request = { lengthMax: LENGTH_MAX, isShortestOnly: false };
        const between = linksBetween(graphOf(all), ['a', 'b'], request);
        const found = pathsIn(between.links);
        expect(between.isComplete).toBe(true);
        expect(found.flat().sort()).toEqual([...new Set(everyPath(all))].sort());
        const shortest = found.find((paths) => paths.length > 0);
        const level = waysTo(pathGraphOf(between.links), 'b', LENGTH_MAX).find((reached) => reached.has('a'));
        if (shortest) expect(level?.get('a')).toBe(shortest.length);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  test('of which the shortest alone are made of nothing else', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const all = [...new Map(drawn.map((link) => [JSON.stringify(link), link])).values()];
        const request = { lengthMax: LENGTH_MAX, isShortestOnly: true };
        const between = linksBetween(graphOf(all), ['a', 'b'], request);
        const shortest = pathsIn(all).find((paths) => paths.length > 0) ?? [];
        expect(pathsIn(between.links).flat()).toEqual(shortest);
        const names = shortest.flatMap((path) => [...path.matchAll(/[<>](\w+)[<>](\w)/g)]);
        expect(between.links.length).toBeLessThanOrEqual(names.length);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
