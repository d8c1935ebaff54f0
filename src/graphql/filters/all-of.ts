import type { Condition, NodeCondition, RelatedCondition } from '../../domain/filter.js';

/** One condition that holds where all of them hold. A condition has one place for alternatives; what is over becomes “not none”. */
export function allOf(conditions: readonly NodeCondition[]): NodeCondition {
  const fields: Record<string, Condition> = {};
  const related: RelatedCondition[] = [];
  const nots: NodeCondition[] = [];
  let anyOf: readonly NodeCondition[] | null = null;
  for (const condition of conditions) {
    for (const [field, asked] of Object.entries(condition.fields ?? {})) {
      if (overlaps(fields[field], asked)) nots.push({ not: { fields: { [field]: asked } } });
      else fields[field] = { ...fields[field], ...asked };
    }
    related.push(...(condition.related ?? []));
    if (condition.not) nots.push(condition.not);
    if (!condition.anyOf) continue;
    if (anyOf === null) anyOf = condition.anyOf;
    else nots.push({ not: { anyOf: condition.anyOf } });
  }
  const [not] = nots;
  return {
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(related.length > 0 ? { related } : {}),
    ...(anyOf ? { anyOf } : {}),
    ...(not ? { not: nots.length === 1 ? not : { anyOf: nots } } : {}),
  };
}

function overlaps(known: Condition | undefined, asked: Condition): boolean {
  return known !== undefined && Object.keys(asked).some((operator) => operator in known);
}
