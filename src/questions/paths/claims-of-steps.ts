import { edgeFieldsOf, type NodeLabel, type RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import { COMMON_EDGE_FIELDS, type Hop } from '../../store/walk-plan.js';
import { along, bareNode } from '../walk-plans.js';
import type { Step, StepClaim } from './paths-answer.js';

/** More claims of one type between the nodes of the answer than a store brings for one node. */
const CLAIMS_MAX = 10_000;

/** A relationship in its own direction, whichever way a path takes it. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
}

/**
 * Every claim behind the steps, filed under `linkKeyOf`: one store call for each label at which relationships begin, so
 * at most five, however many paths there are.
 */
export async function claimsOfSteps(
  reader: GraphReader,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, readonly StepClaim[]>> {
  const links = new Map(steps.map((step) => [linkKeyOf(step), linkOf(step)]));
  const byLabel = new Map<NodeLabel, Link[]>();
  for (const link of links.values()) {
    const label = labelOfId(link.from);
    byLabel.set(label, [...(byLabel.get(label) ?? []), link]);
  }
  const claims = new Map<string, StepClaim[]>();
  await Promise.all(
    [...byLabel].map(async ([label, group]) => {
      const hops = hopsOf(group);
      const ids = [...new Set(group.map(({ from }) => from))].sort();
      const { nodes } = await reader.walk({ start: { ids }, to: bareNode(label, hops) });
      for (const node of nodes) {
        if (node === null) continue;
        for (const { key, type } of hops) {
          for (const item of along(node, key)) {
            const at = keyOf({ from: node.id, to: item.node.id, type });
            const claim = { relationship: type, edge: item.edge as unknown as StepClaim['edge'] };
            if (links.has(at)) claims.set(at, [...(claims.get(at) ?? []), claim]);
          }
        }
      }
    }),
  );
  return claims;
}

export function linkKeyOf(step: Step): string {
  return keyOf(linkOf(step));
}

function linkOf({ fromId, toId, relationship: type, direction }: Step): Link {
  return direction === 'OUT' ? { from: fromId, to: toId, type } : { from: toId, to: fromId, type };
}

function keyOf({ from, to, type }: Link): string {
  return `${from} ${type} ${to}`;
}

/** One hop for each type and label at the far end, to the nodes that some path goes to. */
function hopsOf(links: readonly Link[]): readonly Hop[] {
  const ends = new Map<
    string,
    { readonly type: RelationshipType; readonly label: NodeLabel; ids: string[] }
  >();
  for (const { to, type } of links) {
    const label = labelOfId(to);
    const end = ends.get(`${type}_${label}`) ?? { type, label, ids: [] };
    ends.set(`${type}_${label}`, { ...end, ids: [...new Set([...end.ids, to])].sort() });
  }
  return [...ends].map(([key, { type, label, ids }]) => ({
    key,
    type,
    direction: 'OUT',
    page: { first: CLAIMS_MAX, after: null, withTotal: false },
    filter: { node: { id: { in: ids } } },
    edgeFields: [...COMMON_EDGE_FIELDS, ...Object.keys(edgeFieldsOf(type))],
    to: bareNode(label),
  }));
}
