import type { Compared, InWhich } from './compare-policies-answer.js';

/**
 * What stands in one of two maps, or in both, with the node of each key: what both have first, then what there is most of,
 * then by key. `weigh` says how much a part is; keys without a node are left out.
 */
export function compareSets<N, P>(
  a: ReadonlyMap<string, P>,
  b: ReadonlyMap<string, P>,
  nodes: ReadonlyMap<string, N>,
  { nothing, weigh }: { readonly nothing: P; readonly weigh: (part: P) => number },
): readonly Compared<N, P>[] {
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  const compared = keys.flatMap((key) => {
    const node = nodes.get(key);
    if (node === undefined) return [];
    const inWhich: InWhich = a.has(key) && b.has(key) ? 'BOTH' : a.has(key) ? 'ONLY_A' : 'ONLY_B';
    return [{ key, one: { node, inWhich, a: a.get(key) ?? nothing, b: b.get(key) ?? nothing } }];
  });
  const weight = ({ a: inA, b: inB }: Compared<N, P>): number => weigh(inA) + weigh(inB);
  return compared
    .sort(
      (x, y) =>
        ORDER.indexOf(x.one.inWhich) - ORDER.indexOf(y.one.inWhich) ||
        weight(y.one) - weight(x.one) ||
        (x.key < y.key ? -1 : 1),
    )
    .map(({ one }) => one);
}

const ORDER: readonly InWhich[] = ['BOTH', 'ONLY_A', 'ONLY_B'];
