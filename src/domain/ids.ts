import type { NodeLabel } from './graph-model.js';

/**
 * Ids are ASCII and come from the thing itself, so loading twice changes nothing:
 *
 * | node | id |
 * |---|---|
 * | Policy | `yuefu-2021-45`, its first annex `yuefu-2021-45-annex-1`; without a number `t-<initials>-<hash of the title>` |
 * | Clause | `<policy>:<eId>` |
 * | Target | `<clause>~target_<n>` |
 * | City | `city-441900` (GB/T 2260) |
 * | Region | `region-440000`, `region-440000-zhusanjiao` |
 * | Cluster | `cluster-440000-1`, `cluster-440000-1-2`, `cluster-440000-strategic` |
 * | Agency | `agency-440000-<office>` |
 */
export function labelOfId(id: string): NodeLabel {
  if (id.startsWith('agency-')) return 'Agency';
  if (id.startsWith('city-')) return 'City';
  if (id.startsWith('region-')) return 'Region';
  if (id.startsWith('cluster-')) return 'Cluster';
  if (id.includes('~target_')) return 'Target';
  return id.includes(':') ? 'Clause' : 'Policy';
}

/** The key by which relationships that arrive at one node are ordered: by document, then by place in it. */
export function inKeyOf(from: {
  readonly id: string;
  readonly policyId?: string;
  readonly position?: number;
}): string {
  return from.policyId === undefined || from.position === undefined
    ? from.id
    : `${from.policyId}:${String(from.position).padStart(6, '0')}`;
}
