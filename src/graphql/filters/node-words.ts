import type { NodeCondition } from '../../domain/filter.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import { namedFields } from './named-fields.js';

/** A node by its id, code, number or any of its names; what nothing is called matches nothing. */
export function isNamed(label: NodeLabel, words: readonly string[]): NodeCondition {
  const fields = Object.entries(namedFields(label, words));
  return { anyOf: fields.map(([field, values]) => ({ fields: { [field]: { in: values } } })) };
}

/** The cluster itself, or what is directly part of it: its sub-sectors, the clusters of a group. */
export function clusterIs(words: readonly string[]): NodeCondition {
  const node = isNamed('Cluster', words);
  return {
    anyOf: [node, { related: [{ type: 'PART_OF', direction: 'OUT', farLabel: 'Cluster', node }] }],
  };
}

/** A collection contains notices, a notice transmits plans. */
const CARRIED_DEEP = 2;

/** The document itself, or a loaded one that it carries: the measures stand in the plan that a notice transmits. */
export function policyIs(words: readonly string[]): NodeCondition {
  return carriedBy(isNamed('Policy', words).anyOf ?? [], CARRIED_DEEP);
}

function carriedBy(named: readonly NodeCondition[], deep: number): NodeCondition {
  if (deep === 0) return { anyOf: named };
  const node = carriedBy(named, deep - 1);
  const fields = { status: { eq: 'LOADED' } };
  const edge = { kind: { eq: 'TRANSMITS' } };
  return {
    anyOf: [
      ...named,
      { fields, related: [{ type: 'CITES', direction: 'IN', farLabel: 'Policy', edge, node }] },
      { fields, related: [{ type: 'CONTAINS', direction: 'IN', node }] },
    ],
  };
}
