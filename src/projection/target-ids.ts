import { textAt } from './ids.js';
import { idOf, ODD } from './node-ids.js';
import type { ProjectedNodes } from './projection.js';

/** The id of a target, by its number. */
export function targetIdOf(projection: ProjectedNodes, target: number): string {
  const own = textAt(projection.targets.ids, target);
  if (own.startsWith(ODD)) return own.slice(ODD.length);
  return `${idOf(projection, 'Clause', projection.targets.clause[target] ?? 0)}${own}`;
}

/** Whether the id of a target does not begin with that of its clause: only such a one may be set by several clauses. */
export function isOddTarget({ targets }: ProjectedNodes, target: number): boolean {
  return targets.ids.bytes[targets.ids.starts[target] ?? 0] === 0;
}
