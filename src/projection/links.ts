import type { NodeLabel, RelationshipType } from '../domain/graph-model.js';

/** What the projection holds of nodes. Targets, of which each belongs to one clause, are left to the store. */
export const LABELS = [
  'Policy',
  'Clause',
  'Agency',
  'City',
  'Region',
  'Cluster',
] as const satisfies readonly NodeLabel[];
export type ProjectedLabel = (typeof LABELS)[number];

export interface LinkEnds {
  readonly from: ProjectedLabel;
  readonly to: ProjectedLabel;
}

/**
 * The relationships of the projection. A type that joins several labels is several links, so that a number always is a number
 * of one label. Which document a clause belongs to (HAS_CLAUSE) is a column of clauses.
 */
export const LINKS = {
  CONTAINS: { type: 'CONTAINS', from: 'Policy', to: 'Policy' },
  ISSUED_BY: { type: 'ISSUED_BY', from: 'Policy', to: 'Agency' },
  POLICY_CITES: { type: 'CITES', from: 'Policy', to: 'Policy' },
  CLAUSE_CITES: { type: 'CITES', from: 'Clause', to: 'Policy' },
  HAS_PART: { type: 'HAS_PART', from: 'Clause', to: 'Clause' },
  LED_BY: { type: 'LED_BY', from: 'Clause', to: 'Agency' },
  SUPPORTED_BY: { type: 'SUPPORTED_BY', from: 'Clause', to: 'Agency' },
  ASSIGNED_TO: { type: 'ASSIGNED_TO', from: 'Clause', to: 'Agency' },
  APPLIES_TO_CITY: { type: 'APPLIES_TO', from: 'Clause', to: 'City' },
  APPLIES_TO_REGION: { type: 'APPLIES_TO', from: 'Clause', to: 'Region' },
  PROMOTES: { type: 'PROMOTES', from: 'Clause', to: 'Cluster' },
  MARKS: { type: 'MARKS', from: 'Clause', to: 'City' },
  IMPLEMENTS: { type: 'IMPLEMENTS', from: 'Clause', to: 'Clause' },
  GOVERNS: { type: 'GOVERNS', from: 'Agency', to: 'City' },
  IN_REGION: { type: 'IN_REGION', from: 'City', to: 'Region' },
  LAID_OUT_IN: { type: 'LAID_OUT_IN', from: 'Cluster', to: 'City' },
  AGENCY_PART_OF: { type: 'PART_OF', from: 'Agency', to: 'Agency' },
  CLUSTER_PART_OF: { type: 'PART_OF', from: 'Cluster', to: 'Cluster' },
} as const satisfies Record<string, LinkEnds & { readonly type: RelationshipType }>;

export type LinkName = keyof typeof LINKS;
export const LINK_NAMES = Object.keys(LINKS) as readonly LinkName[];

/** Something for each link. */
export function recordOfLinks<T>(make: (name: LinkName) => T): Record<LinkName, T> {
  return Object.fromEntries(LINK_NAMES.map((name) => [name, make(name)])) as Record<LinkName, T>;
}

/** The links of a relationship, by the labels that they join. */
export function linksOfType(type: RelationshipType): readonly LinkName[] {
  return LINK_NAMES.filter((name) => LINKS[name].type === type);
}

/** The relationships that the projection holds. */
export const PROJECTED_TYPES: readonly RelationshipType[] = [
  ...new Set(LINK_NAMES.map((name) => LINKS[name].type)),
];

/** The link of a relationship between nodes of these labels; null for one that the projection leaves out. */
export function linkOf(type: RelationshipType, from: NodeLabel, to: NodeLabel): LinkName | null {
  return (
    LINK_NAMES.find((name) => {
      const link = LINKS[name];
      return link.type === type && link.from === from && link.to === to;
    }) ?? null
  );
}
