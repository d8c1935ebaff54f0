import type { NodeLabel } from '../../domain/graph-model.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { namedFields } from './named-fields.js';

/** Whether this is the node's id, number, code or one of its names; `name` is trimmed, and the fields of names were asked for. */
export function bearsName(node: WalkedNode, label: NodeLabel, name: string): boolean {
  return Object.entries(namedFields(label, [name])).some(([field, values]) =>
    membersOf(node, field).some((one) => values.includes(one)),
  );
}

function membersOf(node: WalkedNode, field: string): readonly string[] {
  const value = field === 'id' ? node.id : node.fields[field];
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}
