import type { PolicyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { findPolicy } from '../names/find-policy.js';
import { along, bareHop, bareNode, nodeOf, wasCut } from '../walk-plans.js';

/** A collection contains notices, a notice transmits plans, a plan has annexes. */
export const CARRIED_DEEP = 3;

/**
 * The document that a scope names, with all loaded documents that it carries: 粤办函〔2022〕41号 is the number of a notice, and
 * the measures stand in the plan that it transmits. Null where none is named.
 */
export async function policyInScope(
  reader: GraphReader,
  name: string | null,
): Promise<{ readonly policy: PolicyNode; readonly ids: readonly string[]; readonly isCut: boolean } | null> {
  if (name === null) return null;
  const walked = await findPolicy(reader, name, carried(CARRIED_DEEP));
  return { policy: nodeOf('Policy', walked), ids: [...new Set(idsOf(walked))], isCut: wasCut(walked) };
}

function carried(deep: number): readonly Hop[] {
  if (deep === 0) return [];
  const document = bareNode('Policy', carried(deep - 1));
  const isLoaded = { status: { eq: 'LOADED' } } as const;
  return [
    {
      ...bareHop('transmits', 'CITES', 'OUT', document),
      filter: { edge: { kind: { eq: 'TRANSMITS' } }, node: isLoaded },
    },
    { ...bareHop('contains', 'CONTAINS', 'OUT', document), filter: { node: isLoaded } },
  ];
}

function idsOf(walked: WalkedNode): readonly string[] {
  const below = [...along(walked, 'transmits'), ...along(walked, 'contains')];
  return [walked.id, ...below.flatMap(({ node }) => idsOf(node))];
}
