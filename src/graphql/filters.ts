import { DomainError } from '../domain/errors.js';
import type { Condition, EdgeFilter, NodeCondition } from '../domain/filter.js';
import type { NodeLabel, RelationshipType } from '../domain/graph-model.js';
import { compileFilter } from './filters/compile-filter.js';

type Fields = Readonly<Record<string, Condition>>;
type Operator = 'eq' | 'in' | 'gte';
/** Field of a filter on a relationship → its field, and how they are compared. */
type ClaimTable = Readonly<Record<string, readonly [field: string, operator: Operator]>>;

const RESPONSIBILITY: ClaimTable = { jointDuty: ['jointDuty', 'eq'], inherited: ['inherited', 'eq'] };

const CLAIM_FILTERS: { readonly [R in RelationshipType]?: ClaimTable } = {
  LED_BY: RESPONSIBILITY,
  SUPPORTED_BY: RESPONSIBILITY,
  ASSIGNED_TO: RESPONSIBILITY,
  LAID_OUT_IN: {
    basis: ['basis', 'eq'],
    way: ['way', 'in'],
    likelihoodFrom: ['likelihood', 'gte'],
    grade: ['grade', 'in'],
    verdict: ['verdict', 'in'],
  },
  MARKS: { membership: ['membership', 'in'], verdict: ['verdict', 'in'] },
  CITES: { kind: ['kind', 'in'], status: ['status', 'eq'] },
};

/**
 * What a list's `filter` argument asks: plain fields of the node apart from the rest, because stores find a start by them.
 */
export function listFilter(
  label: NodeLabel,
  input: unknown,
): { readonly filter: Fields; readonly where?: NodeCondition } {
  const { fields = {}, ...where } = compileFilter(label, input);
  return { filter: fields, ...(Object.keys(where).length > 0 ? { where } : {}) };
}

/** What a connection's `filter` and `claim` arguments ask, or null where they ask nothing. */
export function edgeFilter(
  type: RelationshipType,
  farLabel: NodeLabel,
  args: Readonly<Record<string, unknown>>,
): EdgeFilter | null {
  const { filter: node, where } = listFilter(farLabel, args.filter);
  const edge = claimConditions(CLAIM_FILTERS[type] ?? {}, args.claim);
  const filter: EdgeFilter = {
    ...(Object.keys(edge).length > 0 ? { edge } : {}),
    ...(Object.keys(node).length > 0 ? { node } : {}),
    ...(where ? { where } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** A condition that is given as null is one that is not given. */
function claimConditions(table: ClaimTable, input: unknown): Fields {
  const found: Record<string, Condition> = {};
  for (const [name, value] of Object.entries(input ?? {})) {
    if (value === null || value === undefined) continue;
    const entry = table[name];
    if (!entry) throw new DomainError('INVALID_FILTER', `There is no filter \`${name}\` here.`);
    const [field, operator] = entry;
    found[field] = { ...found[field], [operator]: value };
  }
  return found;
}
