import type { EdgeClaim, GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import { inKeyOf } from '../../src/domain/ids.js';
import { agency, batchOf, city, clause, cluster, edge, policy } from '../store/contract-claims.js';

const AGENCIES = [1, 2, 3, 4, 5].map((n) => `agency-${n}`);
const CITIES = ['city-440100', 'city-440300', 'city-441900'];
const CLUSTERS = [
  'cluster-g',
  'cluster-a',
  'cluster-b',
  'cluster-c',
  'cluster-a-x',
  'cluster-a-y',
  'cluster-b-x',
];
const POLICIES = ['p-1', 'p-10', 'p-2', 'p-3'];

/** Every name that a scope may ask for. */
export const ASKED = { agencies: AGENCIES, cities: CITIES, clusters: CLUSTERS, policies: POLICIES };

/**
 * Documents full of whatever makes measures hard to count: parts within parts, units on any level, claims of two sources, gaps
 * among positions, rows that repeat a clause, preambles, offices that are called alike. The same for the same seed.
 */
export function randomMeasures(seed: number): readonly GraphBatch[] {
  const roll = dice(seed);
  const edges: Record<'doc-1' | 'doc-2', EdgeClaim[]> = { 'doc-1': [], 'doc-2': [] };
  const nodes: NodeClaim[] = [
    ...AGENCIES.map((id, at) =>
      agency(id, {
        shortName: at < 2 ? '工信厅' : id,
        level: at % 2 ? 'CITY' : 'PROVINCIAL',
        jurisdiction: at === 4 ? '441900' : '440000',
        aliases: [id],
      }),
    ),
    ...CITIES.map((id) => city(id, { aliases: [id] })),
    ...CLUSTERS.map((id, at) =>
      cluster(id, {
        kind: at === 0 ? 'GROUP' : at < 4 ? 'CLUSTER' : 'SUBSECTOR',
        ordinal: at === 0 ? null : (7 * at) % 5,
        aliases: [id],
      }),
    ),
  ];
  edges['doc-1'].push(
    ...['cluster-a', 'cluster-b', 'cluster-c'].map((id) => edge('PART_OF', id, 'cluster-g')),
    ...['cluster-a-x', 'cluster-a-y', 'cluster-b-x'].map((id) => edge('PART_OF', id, id.slice(0, -2))),
    ...CLUSTERS.slice(1)
      .flatMap((id) => CITIES.map((to) => edge('LAID_OUT_IN', id, to, { basis: 'TEXT', verdict: 'STATED' })))
      .filter(() => roll(2) === 0),
  );
  for (const id of POLICIES) {
    nodes.push(policy(id, { jurisdiction: roll(4) === 0 ? '441900' : '440000' }));
    addClauses(id, { roll, nodes, edges });
  }
  return [batchOf('doc-1', nodes, edges['doc-1']), batchOf('doc-2', nodes, edges['doc-2'])];
}

interface Growing {
  readonly roll: (sides: number) => number;
  readonly nodes: NodeClaim[];
  readonly edges: Record<'doc-1' | 'doc-2', EdgeClaim[]>;
}

function addClauses(policyId: string, { roll, nodes, edges }: Growing): void {
  const above: { readonly id: string }[] = [];
  let position = 0;
  for (let count = 0; count < 14; count++) {
    position += 1 + (roll(4) === 0 ? 1 : 0);
    const depth = Math.min(above.length, roll(6));
    above.length = depth;
    const id = `${policyId}:c_${100 - count}`;
    const kind = count === 0 ? 'PREAMBLE' : (['CHAPTER', 'MEASURE', 'ITEM', 'TABLE_ROW'] as const)[roll(4)];
    const from = { id, policyId, position };
    const inKey = inKeyOf(from);
    const claim = (type: EdgeClaim['type'], to: string, at: number, jointDuty = false): void => {
      const owners = roll(6) === 0 ? (['doc-1', 'doc-2'] as const) : (['doc-1'] as const);
      const own = type === 'HAS_CLAUSE' || type === 'HAS_PART' ? (['doc-1'] as const) : owners;
      for (const owner of own)
        edges[owner].push(
          edge(type, type === 'HAS_PART' ? to : id, type === 'HAS_PART' ? id : to, {
            position: at,
            inKey,
            ...('LED_BY' === type ? { jointDuty } : {}),
          }),
        );
    };
    nodes.push(
      clause(id, position, {
        depth,
        ...(kind ? { kind } : {}),
        heading: roll(3) ? `标题${roll(3)}` : null,
        repeatsId: roll(9) === 0 ? `${policyId}:c_100` : null,
      }),
    );
    edges['doc-1'].push(edge('HAS_CLAUSE', policyId, id, { position, inKey: policyId }));
    const parent = above[depth - 1];
    if (parent) claim('HAS_PART', parent.id, count);
    above.push(from);
    const some = (all: readonly string[], most: number): readonly string[] =>
      Array.from({ length: roll(most + 1) }, () => all[roll(all.length)] ?? '');
    if (roll(2) === 0) {
      for (const type of ['LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO'] as const) {
        [...new Set(some(AGENCIES, 2))].forEach((to, at) => {
          claim(type, to, at + 1, roll(2) === 0);
        });
      }
    }
    [...new Set(some(CITIES, 2))].forEach((to, at) => {
      claim('APPLIES_TO', to, at + 1);
    });
    [...new Set(some(CLUSTERS, 2))].forEach((to, at) => {
      claim('PROMOTES', to, at + 1);
    });
  }
}

/** Dice that fall the same way each time: `roll(n)` is 0 to n - 1. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % sides;
  };
}
