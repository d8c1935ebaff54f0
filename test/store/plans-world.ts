import type { EdgeClaim, GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import { type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../../src/domain/graph-model.js';
import * as world from './contract-world.js';

/** Every node of the crowded world, by label. */
export const CROWD: Readonly<Record<NodeLabel, readonly NodeClaim[]>> = {
  Policy: ['p-1', 'p-2', 'p-3'].map((id, at) => world.policy(id, at === 1 ? { documentNumber: '粤府〔2021〕1号' } : {})),
  Clause: ['p-1', 'p-2', 'p-3'].flatMap((id) =>
    [1, 2, 3, 4, 5].map((n) => world.clause(`${id}:mea_${n}`, n, { heading: n % 2 ? null : `第${n}节`, page: n === 3 ? 9 : null })),
  ),
  Agency: [1, 2, 3, 4].map((n) => world.agency(`agency-${n}`, { isGroup: n === 4, aliases: n % 2 ? ['甲', `乙${n}`] : [] })),
  City: [1, 2, 3].map((n) => world.city(`city-44000${n}`, { parentCode: n === 2 ? '440000' : null, aliases: ['甲'] })),
  Region: [1, 2].map((n) => world.region(`region-${n}`, { code: n === 1 ? '440000' : null })),
  Cluster: [1, 2, 3].map((n) => world.cluster(`cluster-${n}`, { ordinal: n === 3 ? null : n })),
  Target: [1, 2].map((n) => world.target(`p-1:mea_1~target_${n}`, { value: n / 3 })),
}; // biome-ignore format: a table

export const OWNERS = ['doc-1', 'doc-10', 'doc-2'] as const;
export const KEYS = ['', 'TABLE', 'TEXT:依托'] as const;
export const PRINTED = ['', '甲', '省科技厅'] as const;

/** Three sources that claim all nodes, and of every type many relationships, with ties wherever ties can be. */
export function crowdedWorld(): readonly GraphBatch[] {
  const roll = dice(7);
  return OWNERS.map((owner) => {
    const edges: EdgeClaim[] = [];
    for (const type of Object.keys(RELATIONSHIPS) as RelationshipType[]) {
      for (const from of endsOf(RELATIONSHIPS[type].from)) {
        for (const to of endsOf(RELATIONSHIPS[type].to)) {
          const isRolled = roll(3) === 0;
          // A clause belongs to the document that it names, and to no other.
          const isOwn = to.startsWith(`${from}:`) && (isRolled || owner === OWNERS[0]);
          if (type === 'HAS_CLAUSE' ? !isOwn : !isRolled) continue;
          const key = KEYS[roll(KEYS.length)] ?? '';
          edges.push(
            world.edge(type, from, to, {
              position: 1 + roll(3),
              inKey: roll(2) ? 'p-1:000001' : from,
              key,
              stated: roll(2) === 0,
              ...('LED_BY' === type ? { printed: PRINTED[roll(3)] ?? '', jointDuty: roll(2) === 0 } : {}),
            }),
          );
        }
      }
    }
    return world.batchOf(owner, Object.values(CROWD).flat(), edges);
  });
}

function endsOf(labels: readonly NodeLabel[]): readonly string[] {
  return labels.flatMap((label) => CROWD[label].map((claim) => claim.node.id));
}

/** Dice that fall the same way each time: `roll(n)` is 0 to n - 1. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % sides;
  };
}
