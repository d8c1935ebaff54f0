import { LABELS, type ProjectedLabel } from '../links.js';
import { columnsOf, idOf, numberOf } from '../node-ids.js';
import type { ProjectedNodes } from '../projection.js';
import { renewClauses } from './renew-clauses.js';
import type { Side } from './renew-link.js';
import { isUnchanged, renumbered } from './renumbered.js';

export interface RenewedNodes {
  readonly nodes: ProjectedNodes;
  /** The numbers of now of the clauses that were read anew, by their numbers among these. */
  readonly ofFresh: Int32Array;
  /** By label: what became of the nodes at which edges start, and at which they end. */
  readonly from: Readonly<Record<ProjectedLabel, Side>>;
  readonly to: Readonly<Record<ProjectedLabel, Side>>;
}

/**
 * The nodes of now, from the former ones and from what was read anew (`fresh`): all nodes of all labels but clauses, and all
 * clauses of the documents that may be different (`isFresh`).
 */
export function renewNodes(
  former: ProjectedNodes,
  fresh: ProjectedNodes,
  isFresh: (policyId: string) => boolean,
): RenewedNodes {
  const policies = renumbered(former.policies.ids, fresh.policies.ids);
  const formerPolicies = new Int32Array(fresh.policies.count).fill(-1);
  for (const [was, now] of policies.entries()) {
    if (now >= 0 && !isFresh(idOf(former, 'Policy', was))) formerPolicies[now] = was;
  }
  const { clauses, firstClauses, runs } = renewClauses(former, fresh, formerPolicies);
  const nodes = { ...fresh, clauses, policies: { ...fresh.policies, firstClauses } };

  const kept = new Int32Array(former.clauses.count).fill(-1);
  const ofFresh = new Int32Array(fresh.clauses.count);
  for (const run of runs) {
    const numbers = run.isFresh ? ofFresh : kept;
    for (let at = run.from; at < run.to; at++) numbers[at] = run.start + at - run.from;
  }
  const found = kept.map((now, was) =>
    now >= 0 ? now : numberOf(nodes, 'Clause', idOf(former, 'Clause', was)),
  );

  const sides = (clauseNumbers: Int32Array): Record<ProjectedLabel, Side> => {
    const sideOf = (label: ProjectedLabel): Side => {
      const { count, ids } = columnsOf(nodes, label);
      const all = label === 'Clause' ? found : renumbered(columnsOf(former, label).ids, ids);
      return { numbers: label === 'Clause' ? clauseNumbers : all, count, isSame: isUnchanged(all, count) };
    };
    return Object.fromEntries(LABELS.map((label) => [label, sideOf(label)])) as Record<ProjectedLabel, Side>;
  };
  return { nodes, ofFresh, from: sides(kept), to: sides(found) };
}
