import type { NodeCondition } from '../../domain/filter.js';
import type { Direction } from '../../domain/graph-model.js';

export const ROLE_TYPES = { LEAD: 'LED_BY', SUPPORT: 'SUPPORTED_BY', ASSIGNED: 'ASSIGNED_TO' } as const;
export type Role = keyof typeof ROLE_TYPES;

/** A unit is responsible in one of the roles (left out: in any) and what stands at the other end fulfils `node`. */
export function responsible(
  direction: Direction,
  roles: readonly Role[] = Object.keys(ROLE_TYPES) as Role[],
  node: NodeCondition,
): NodeCondition {
  return { anyOf: roles.map((role) => ({ related: [{ type: ROLE_TYPES[role], direction, node }] })) };
}
