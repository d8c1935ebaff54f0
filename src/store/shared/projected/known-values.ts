import {
  CITATION_KINDS,
  type FieldKind,
  NODE_FIELDS,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import type { Column } from '../../../projection/column.js';
import { citationKindOf, INHERITED, JOINT_DUTY, STATED } from '../../../projection/edge-flags.js';
import type { ProjectedLabel } from '../../../projection/links.js';
import { columnsOf } from '../../../projection/node-ids.js';
import type { Projection } from '../../../projection/projection.js';
import type { Predicate } from '../predicates.js';

/** The column of a field, where the projection has it as the store does. */
export function knownColumn(projection: Projection, label: ProjectedLabel, field: string): Column | null {
  const kinds: Readonly<Record<string, FieldKind>> = NODE_FIELDS[label];
  if (kinds[field] !== 'string') return null;
  const columns = columnsOf(projection, label) as unknown as Readonly<Record<string, unknown>>;
  const column = Object.hasOwn(columns, field) ? (columns[field] as Partial<Column> | null) : null;
  return column?.codes && column.values ? (column as Column) : null;
}

/** What the flags of a relationship say of what a predicate asks of it; null where they say too little. */
export function knownEdgeField(
  type: RelationshipType,
  predicate: Predicate,
): ((flags: number) => string | boolean | null) | null {
  const { field } = predicate;
  if (field === 'stated') return (flags) => (flags & STATED) !== 0;
  if (type === 'CITES') return field === 'kind' && asksKnownKinds(predicate) ? citationKindOf : null;
  if (field === 'jointDuty') return (flags) => (flags & JOINT_DUTY) !== 0;
  if (field === 'inherited') return (flags) => (flags & INHERITED) !== 0;
  return null;
}

/** A kind that is none of ours is kept as none. */
function asksKnownKinds({ operator, value }: Predicate): boolean {
  const kinds: readonly unknown[] = CITATION_KINDS;
  if (operator === 'in') return value.every((kind) => kinds.includes(kind));
  return operator === 'eq' && kinds.includes(value);
}

/** Whether a value fulfils a predicate: as `Condition` says, of null only `isNull` holds. */
export function holds(predicate: Predicate, value: string | boolean | null): boolean {
  if (predicate.operator === 'isNull') return (value === null) === predicate.value;
  if (value === null) return false;
  switch (predicate.operator) {
    case 'eq':
      return value === predicate.value;
    case 'in':
      return predicate.value.includes(value);
    case 'notIn':
      return !predicate.value.includes(value);
    case 'contains':
      return String(value).includes(predicate.value);
    case 'gte':
      return value >= predicate.value;
    case 'lte':
      return value <= predicate.value;
  }
}
