import type { NodeByLabel } from '../../domain/graph-model.js';
import { piecesOf } from '../../domain/pieces-of.js';
import type { Projection } from '../../projection/projection.js';
import { targetIdOf } from '../../projection/target-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { askedTogether } from '../numbers/asked-together.js';
import { along, bareHop, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { RankedTarget } from './target-ranking-answer.js';

/** A target as the store has it, with the clause that sets it. */
export type TargetRead = Omit<RankedTarget, 'rank' | 'matchedBy'>;

/** Reads targets by their numbers, in their order; what is asked at the same moment is one store call for each 5,000. */
export function readsTargets(
  reader: GraphReader,
  projection: Projection,
): (targets: readonly number[]) => Promise<readonly (TargetRead | undefined)[]> {
  const ask = askedTogether(async (ids: readonly string[]) => {
    const found = new Map<string, TargetRead>();
    for (const some of piecesOf([...new Set(ids)], TARGETS_A_CALL)) {
      for (const node of (await reader.walk({ start: { ids: some }, to: TARGET })).nodes) {
        const read = node && targetOf(node);
        if (read) found.set(read.target.id, read);
      }
    }
    return found;
  });
  return (targets) => Promise.all(targets.map((target) => ask(targetIdOf(projection, target))));
}

/** Most targets of one store call. */
const TARGETS_A_CALL = 5_000;

const TARGET = wholeNode('Target', [
  wholeHop(
    'setBy',
    'SETS_TARGET',
    'IN',
    wholeNode('Clause', [
      bareHop('policy', 'HAS_CLAUSE', 'IN', wholeNode('Policy')),
      bareHop('cities', 'APPLIES_TO', 'OUT', wholeNode('City')),
      bareHop('clusters', 'PROMOTES', 'OUT', wholeNode('Cluster')),
    ]),
  ),
]);

/** A target is set by one clause; where several claim it, the first is taken. */
function targetOf(walked: WalkedNode): TargetRead | null {
  const [setBy] = along(walked, 'setBy');
  const [policy] = setBy ? along(setBy.node, 'policy') : [];
  if (!setBy || !policy) return null;
  return {
    target: nodeOf('Target', walked),
    clause: nodeOf('Clause', setBy.node),
    policy: nodeOf('Policy', policy.node),
    edge: edgeOf('SETS_TARGET', setBy) as TargetRead['edge'],
    cities: namedBy(setBy.node, 'cities', 'City'),
    clusters: namedBy(setBy.node, 'clusters', 'Cluster'),
  };
}

/** Each once, though several claims name it. */
function namedBy<L extends 'City' | 'Cluster'>(
  clause: WalkedNode,
  key: string,
  label: L,
): readonly NodeByLabel[L][] {
  const nodes = along(clause, key).map(({ node }) => [node.id, nodeOf(label, node)] as const);
  return [...new Map(nodes).values()];
}
