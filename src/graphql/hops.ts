import { type Direction, farLabels, type NodeLabel, type RelationshipType } from '../domain/graph-model.js';

/** Relationship, direction, and the label at the far end where it may be of several. */
export type HopDefinition = readonly [type: RelationshipType, direction: Direction, farLabel?: NodeLabel];
export type HopTable = { readonly [L in NodeLabel]: Readonly<Record<string, HopDefinition>> };

/**
 * Which field follows which relationship. The planner, the resolvers and the limits read this table; each field is a
 * Relay connection of the same name in `schema/`. A new relationship is one line here for each end.
 */
export const HOPS = {
  Policy: {
    contains: ['CONTAINS', 'OUT'],
    containedIn: ['CONTAINS', 'IN'],
    clauses: ['HAS_CLAUSE', 'OUT'],
    issuers: ['ISSUED_BY', 'OUT'],
    cites: ['CITES', 'OUT'],
    citedBy: ['CITES', 'IN', 'Policy'],
    citedInClauses: ['CITES', 'IN', 'Clause'],
  },
  Clause: {
    belongsTo: ['HAS_CLAUSE', 'IN'],
    parts: ['HAS_PART', 'OUT'],
    partOf: ['HAS_PART', 'IN'],
    leadAgencies: ['LED_BY', 'OUT'],
    supportingAgencies: ['SUPPORTED_BY', 'OUT'],
    assignedAgencies: ['ASSIGNED_TO', 'OUT'],
    cities: ['APPLIES_TO', 'OUT', 'City'],
    regions: ['APPLIES_TO', 'OUT', 'Region'],
    clusters: ['PROMOTES', 'OUT'],
    marks: ['MARKS', 'OUT'],
    targets: ['SETS_TARGET', 'OUT'],
    cites: ['CITES', 'OUT'],
    implements: ['IMPLEMENTS', 'OUT'],
    implementedBy: ['IMPLEMENTS', 'IN'],
  },
  Agency: {
    issued: ['ISSUED_BY', 'IN'],
    leads: ['LED_BY', 'IN'],
    supports: ['SUPPORTED_BY', 'IN'],
    assignedTo: ['ASSIGNED_TO', 'IN'],
    governs: ['GOVERNS', 'OUT'],
    partOf: ['PART_OF', 'OUT', 'Agency'],
    divisions: ['PART_OF', 'IN', 'Agency'],
  },
  City: {
    namedIn: ['APPLIES_TO', 'IN'],
    governedBy: ['GOVERNS', 'IN'],
    regions: ['IN_REGION', 'OUT'],
    clusters: ['LAID_OUT_IN', 'IN'],
    markedBy: ['MARKS', 'IN'],
  },
  Region: {
    namedIn: ['APPLIES_TO', 'IN'],
    cities: ['IN_REGION', 'IN'],
  },
  Cluster: {
    promotedIn: ['PROMOTES', 'IN'],
    laidOutIn: ['LAID_OUT_IN', 'OUT'],
    partOf: ['PART_OF', 'OUT', 'Cluster'],
    members: ['PART_OF', 'IN', 'Cluster'],
  },
  Target: {
    setBy: ['SETS_TARGET', 'IN'],
  },
} as const satisfies HopTable;

/** Fields that follow a relationship to its only far node, for the reader's convenience: `clause { policy { title } }`. */
export const SHORTCUTS: { readonly [L in NodeLabel]: Readonly<Record<string, HopDefinition>> } = {
  Policy: {},
  Clause: { policy: HOPS.Clause.belongsTo, parent: HOPS.Clause.partOf },
  Agency: {},
  City: {},
  Region: {},
  Cluster: {},
  Target: { clause: HOPS.Target.setBy },
};

/** The label at the far end of a hop. */
export function farLabelOf([type, direction, farLabel]: HopDefinition): NodeLabel {
  return farLabel ?? (farLabels(type, direction)[0] as NodeLabel);
}
