import type { NodeLabel } from '../domain/graph-model.js';
import type { FacetRequest } from '../store/graph-store.js';

/** What is counted: the values of `field` at the end of the path; with `nodes` these are ids of nodes. */
export interface FacetDefinition extends Pick<FacetRequest, 'path' | 'field'> {
  readonly nodes?: NodeLabel;
  readonly isYearOfDate?: boolean;
}

type Step = FacetRequest['path'][number];

const hasClause: Step = { type: 'HAS_CLAUSE', direction: 'OUT' };
const policy: Step = { type: 'HAS_CLAUSE', direction: 'IN' };
const setBy: Step = { type: 'SETS_TARGET', direction: 'IN' };
const namedIn: Step = { type: 'APPLIES_TO', direction: 'IN' };
const issuer: Step = { type: 'ISSUED_BY', direction: 'OUT' };

/** What a clause says, counted from wherever the clause is reached. */
function ofClauses(...to: readonly Step[]): Readonly<Record<string, FacetDefinition>> {
  const nodes = (label: NodeLabel, step: Step): FacetDefinition => ({
    path: [...to, step],
    field: 'id',
    nodes: label,
  });
  return {
    CITY: nodes('City', { type: 'APPLIES_TO', direction: 'OUT', farLabel: 'City' }),
    REGION: nodes('Region', { type: 'APPLIES_TO', direction: 'OUT', farLabel: 'Region' }),
    CLUSTER: nodes('Cluster', { type: 'PROMOTES', direction: 'OUT' }),
    AGENCY: nodes('Agency', { type: 'LED_BY', or: ['SUPPORTED_BY', 'ASSIGNED_TO'], direction: 'OUT' }),
    LEAD_AGENCY: nodes('Agency', { type: 'LED_BY', direction: 'OUT' }),
    SUPPORT_AGENCY: nodes('Agency', { type: 'SUPPORTED_BY', direction: 'OUT' }),
    ASSIGNED_AGENCY: nodes('Agency', { type: 'ASSIGNED_TO', direction: 'OUT' }),
  };
}

/** Who issued a document and when, counted from it or from what leads to it. */
function ofPolicies(...to: readonly Step[]): Readonly<Record<string, FacetDefinition>> {
  return {
    YEAR: { path: to, field: 'issuedOn', isYearOfDate: true },
    ISSUER: { path: [...to, issuer], field: 'id', nodes: 'Agency' },
    LEVEL: { path: [...to, issuer], field: 'level' },
  };
}

const documents = (...path: readonly Step[]): FacetDefinition => ({ path, field: 'id', nodes: 'Policy' });
const own = (field: string): FacetDefinition => ({ path: [], field });

/** Which facets the list of each label has, and how they are counted. */
export const FACETS: { readonly [L in NodeLabel]: Readonly<Record<string, FacetDefinition>> } = {
  Policy: { KIND: own('kind'), ...ofPolicies(), ...ofClauses(hasClause) },
  Clause: { KIND: own('kind'), POLICY: documents(policy), ...ofPolicies(policy), ...ofClauses() },
  Agency: {
    LEVEL: own('level'),
    POLICY: documents({ type: 'LED_BY', or: ['SUPPORTED_BY', 'ASSIGNED_TO'], direction: 'IN' }, policy),
  },
  City: {
    LEVEL: own('level'),
    REGION: { path: [{ type: 'IN_REGION', direction: 'OUT' }], field: 'id', nodes: 'Region' },
    CLUSTER: { path: [{ type: 'LAID_OUT_IN', direction: 'IN' }], field: 'id', nodes: 'Cluster' },
    POLICY: documents(namedIn, policy),
  },
  Region: {
    KIND: own('kind'),
    CITY: { path: [{ type: 'IN_REGION', direction: 'IN' }], field: 'id', nodes: 'City' },
    POLICY: documents(namedIn, policy),
  },
  Cluster: {
    KIND: own('kind'),
    CITY: { path: [{ type: 'LAID_OUT_IN', direction: 'OUT' }], field: 'id', nodes: 'City' },
    POLICY: documents({ type: 'PROMOTES', direction: 'IN' }, policy),
  },
  Target: {
    KIND: own('kind'),
    YEAR: own('year'),
    UNIT: own('unit'),
    POLICY: documents(setBy, policy),
    ...ofClauses(setBy),
  },
};
