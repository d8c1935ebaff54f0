import { DomainError } from '../domain/errors.js';
import type { Condition, EdgeFilter } from '../domain/filter.js';
import type { NodeLabel, RelationshipType } from '../domain/graph-model.js';

type Operator = 'eq' | 'in' | 'contains' | 'gte' | 'lte';
/** Field of a filter input → field of the node or relationship, and how they are compared. */
type FilterTable = Readonly<Record<string, readonly [field: string, operator: Operator]>>;

/** What each `…Filter` input of `schema/` means. */
const NODE_FILTERS: { readonly [L in NodeLabel]: FilterTable } = {
  Policy: {
    kind: ['kind', 'in'],
    status: ['status', 'eq'],
    jurisdiction: ['jurisdiction', 'eq'],
    titleContains: ['title', 'contains'],
    issuedFrom: ['issuedOn', 'gte'],
    issuedUntil: ['issuedOn', 'lte'],
  },
  Clause: {
    kind: ['kind', 'in'],
    policyId: ['policyId', 'eq'],
    headingContains: ['heading', 'contains'],
    textContains: ['text', 'contains'],
  },
  Agency: {
    level: ['level', 'in'],
    isGroup: ['isGroup', 'eq'],
    jurisdiction: ['jurisdiction', 'eq'],
    nameContains: ['name', 'contains'],
  },
  City: { level: ['level', 'in'], province: ['province', 'eq'], nameContains: ['fullName', 'contains'] },
  Region: { kind: ['kind', 'eq'], nameContains: ['name', 'contains'] },
  Cluster: {
    kind: ['kind', 'in'],
    category: ['category', 'eq'],
    jurisdiction: ['jurisdiction', 'eq'],
    nameContains: ['name', 'contains'],
  },
  Target: {
    kind: ['kind', 'in'],
    year: ['year', 'eq'],
    unit: ['unit', 'eq'],
    metricContains: ['metric', 'contains'],
  },
};

const RESPONSIBILITY: FilterTable = { jointDuty: ['jointDuty', 'eq'], inherited: ['inherited', 'eq'] };

const EDGE_FILTERS: { readonly [R in RelationshipType]?: FilterTable } = {
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

/** The conditions that a list's `filter` argument sets. */
export function nodeConditions(label: NodeLabel, input: unknown): Readonly<Record<string, Condition>> {
  return conditions(NODE_FILTERS[label], input);
}

/** The conditions that a connection's `filter` and `claim` arguments set, or null where they set none. */
export function edgeFilter(
  type: RelationshipType,
  farLabel: NodeLabel,
  args: Readonly<Record<string, unknown>>,
): EdgeFilter | null {
  const node = nodeConditions(farLabel, args.filter);
  const edge = conditions(EDGE_FILTERS[type] ?? {}, args.claim);
  const hasNode = Object.keys(node).length > 0;
  const hasEdge = Object.keys(edge).length > 0;
  if (!hasNode && !hasEdge) return null;
  return { ...(hasEdge ? { edge } : {}), ...(hasNode ? { node } : {}) };
}

/** A condition that is given as null is one that is not given. */
function conditions(table: FilterTable, input: unknown): Readonly<Record<string, Condition>> {
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
