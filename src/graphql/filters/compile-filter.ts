import { DomainError } from '../../domain/errors.js';
import type { NodeCondition } from '../../domain/filter.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import { AGENCY_FILTER } from './agency-filter.js';
import { allOf } from './all-of.js';
import { CLAUSE_FILTER } from './clause-filter.js';
import { CLUSTER_FILTER } from './cluster-filter.js';
import type { FilterInput, FilterTable } from './filter-table.js';
import { invalidFilter } from './filter-words.js';
import { CITY_FILTER, REGION_FILTER } from './place-filters.js';
import { POLICY_FILTER } from './policy-filter.js';
import { TARGET_FILTER } from './target-filter.js';

/** The one filter language: what each `…Filter` input of `schema/filters/` means. */
export const FILTERS: { readonly [L in NodeLabel]: FilterTable } = {
  Policy: POLICY_FILTER,
  Clause: CLAUSE_FILTER,
  Agency: AGENCY_FILTER,
  City: CITY_FILTER,
  Region: REGION_FILTER,
  Cluster: CLUSTER_FILTER,
  Target: TARGET_FILTER,
};

/** How deep `anyOf` and `not` may nest, and how many alternatives one may have. */
const NESTING_MAX = 4;
const ALTERNATIVES_MAX = 20;

/** The condition that a `filter` argument sets; all its fields must hold. Fails with INVALID_FILTER. */
export function compileFilter(label: NodeLabel, filter: unknown): NodeCondition {
  return compile(label, given(filter), 0);
}

function compile(label: NodeLabel, input: FilterInput, depth: number): NodeCondition {
  if (depth > NESTING_MAX)
    throw invalidFilter('anyOf', `\`anyOf\` and \`not\` nest more than ${NESTING_MAX} deep`);
  const { own, through } = FILTERS[label];
  const conditions: NodeCondition[] = [];
  for (const [name, value] of Object.entries(input)) {
    const field = own[name];
    if (field) conditions.push(field(value, name, input));
    else if (name === 'anyOf') conditions.push({ anyOf: alternatives(label, value, depth) });
    else if (name === 'not') conditions.push({ not: compile(label, given(value), depth + 1) });
    else if (!through?.fields.includes(name))
      throw new DomainError('INVALID_FILTER', `There is no filter \`${name}\` here.`, { field: name });
  }
  if (through?.fields.some((name) => name in input)) {
    const passedOn = through.fields.filter((name) => !through.readByLift?.includes(name));
    conditions.push(through.lift(compile(through.label, pick(input, passedOn), depth), input));
  }
  return allOf(conditions);
}

function alternatives(label: NodeLabel, value: unknown, depth: number): readonly NodeCondition[] {
  const inputs = value as readonly unknown[];
  if (inputs.length > ALTERNATIVES_MAX)
    throw invalidFilter(
      'anyOf',
      `it has ${inputs.length} alternatives; at most ${ALTERNATIVES_MAX} are looked at`,
    );
  return inputs.map((one) => compile(label, given(one), depth + 1));
}

/** A field that is given as null is one that is not given. */
function given(filter: unknown): FilterInput {
  return Object.fromEntries(
    Object.entries((filter ?? {}) as FilterInput).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
}

function pick(input: FilterInput, names: readonly string[]): FilterInput {
  return Object.fromEntries(Object.entries(input).filter(([name]) => names.includes(name)));
}
