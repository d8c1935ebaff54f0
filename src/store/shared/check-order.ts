import { DomainError } from '../../domain/errors.js';
import type { NodeOrder } from '../../domain/filter.js';
import { type FieldKind, NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';

/** Refuses an order by a field that this label lacks, or whose values have no order (INVALID_ARGUMENT). */
export function checkOrder(label: NodeLabel, { field, direction }: NodeOrder): void {
  const fields: Readonly<Record<string, FieldKind>> = NODE_FIELDS[label];
  const orderable = Object.keys(fields).filter(
    (name) => fields[name] !== 'strings' && fields[name] !== 'boolean',
  );
  if (!orderable.includes(field))
    throw wrong(
      `A list of ${label} cannot be ordered by ${JSON.stringify(field)}; it can by ${orderable.join(', ')}.`,
    );
  if (direction !== 'ASC' && direction !== 'DESC')
    throw wrong(`A list is ordered ASC or DESC, not ${JSON.stringify(direction)}.`);
}

function wrong(message: string): DomainError {
  return new DomainError('INVALID_ARGUMENT', message);
}
