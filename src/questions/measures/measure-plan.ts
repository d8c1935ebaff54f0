import type { NodeCondition, RelatedCondition } from '../../domain/filter.js';
import type { Hop, WalkNodePlan } from '../../store/walk-plan.js';
import { bareHop, bareNode, wholeHop, wholeNode } from '../walk-plans.js';
import type { Role } from './measure.js';

export const RELATIONSHIP_OF_ROLE = {
  LEAD: 'LED_BY',
  SUPPORT: 'SUPPORTED_BY',
  ASSIGNED: 'ASSIGNED_TO',
} as const satisfies Record<Role, string>;

/** How far below a measure a city or cluster may be named: its items, their paragraphs, a box or table, its rows. */
export const PARTS_DEEP = 3;

/** A clause with a responsible unit that fulfils the condition, in one of these parts; no parts: in any. */
function hasUnit(roles: readonly Role[], unit: NodeCondition = {}): NodeCondition {
  const asked = roles.length > 0 ? roles : (['LEAD', 'SUPPORT', 'ASSIGNED'] as const);
  const related = asked.map(
    (role): RelatedCondition => ({
      type: RELATIONSHIP_OF_ROLE[role],
      direction: 'OUT',
      node: unit,
    }),
  );
  return { anyOf: related.map((one) => ({ related: [one] })) };
}

/** Sub-sectors with the clusters that they are part of. */
const NAMED: readonly Hop[] = [
  bareHop('cities', 'APPLIES_TO', 'OUT', wholeNode('City')),
  bareHop(
    'clusters',
    'PROMOTES',
    'OUT',
    wholeNode('Cluster', [
      {
        ...bareHop('above', 'PART_OF', 'OUT', wholeNode('Cluster')),
        filter: { node: { kind: { eq: 'CLUSTER' } } },
      },
    ]),
  ),
];

const SET: readonly Hop[] = [wholeHop('targets', 'SETS_TARGET', 'OUT', wholeNode('Target'))];

/** A clause's direct parts without units of their own, with what they name or set, and their parts likewise. */
function parts(deep: number, wanted: readonly Hop[]): readonly Hop[] {
  if (deep === 0) return [];
  const part: WalkNodePlan = {
    label: 'Clause',
    fields: ['position'],
    hops: [...wanted, ...parts(deep - 1, wanted)],
  };
  return [{ ...bareHop('parts', 'HAS_PART', 'OUT', part), filter: { where: { not: hasUnit([]) } } }];
}

/**
 * Everything that makes a clause a measure, with the cities and clusters that it names; the targets that it sets only where
 * they are wanted, as they stand in its parts, too. Of agencies only the ids: they are the same ones again and again.
 */
export function measurePlan(needs: { readonly withTargets: boolean }): WalkNodePlan {
  const wanted = [...NAMED, ...(needs.withTargets ? SET : [])];
  return wholeNode('Clause', [
    wholeHop('leads', 'LED_BY', 'OUT', bareNode('Agency')),
    wholeHop('supports', 'SUPPORTED_BY', 'OUT', bareNode('Agency')),
    wholeHop('assigned', 'ASSIGNED_TO', 'OUT', bareNode('Agency')),
    ...wanted,
    ...parts(PARTS_DEEP, wanted),
  ]);
}
