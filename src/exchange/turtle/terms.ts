import { DataFactory } from 'n3';
import type { EdgeClaim } from '../../domain/graph-batch.js';
import type { NodeLabel, RelationshipType } from '../../domain/graph-model.js';

export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  eli: 'http://data.europa.eu/eli/ontology#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  /** Our own terms have the same names wherever the graph is served, so that one query fits every export. */
  pg: 'urn:policy-graph:vocabulary#',
} as const;

export function term(prefix: keyof typeof PREFIXES, name: string) {
  return DataFactory.namedNode(PREFIXES[prefix] + name);
}

/** What a node is beside `pg:Policy` and so on: the words of ELI, and of schema.org as in our JSON-LD. */
export const CLASSES: Readonly<Record<NodeLabel, readonly (readonly ['eli' | 'schema', string])[]>> = {
  Policy: [['eli', 'LegalResource'], ['schema', 'Legislation']],
  Clause: [['eli', 'LegalResourceSubdivision'], ['schema', 'Legislation']],
  Agency: [['schema', 'Organization']],
  City: [['schema', 'AdministrativeArea']],
  Region: [['schema', 'AdministrativeArea']],
  Cluster: [['schema', 'DefinedTerm']],
  Target: [['schema', 'QuantitativeValue']],
}; // biome-ignore format: a table

/** `LED_BY` → `ledBy`: the term of ours for every relationship. */
export function ownPredicate(type: RelationshipType): string {
  return type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Terms of others that say the same as a relationship; none where theirs would say more, or something else. */
export function otherPredicates({
  type,
  from,
  edge,
}: EdgeClaim): readonly (readonly ['eli' | 'schema', string])[] {
  switch (type) {
    case 'CONTAINS':
    case 'HAS_CLAUSE':
    case 'HAS_PART':
      return [['eli', 'has_part']];
    case 'ISSUED_BY':
      return [['eli', 'passed_by']];
    case 'CITES':
      return [['eli', 'cites'], ...(CITED_AS[edge.kind] ?? [])];
    case 'APPLIES_TO':
      return [['schema', 'spatialCoverage']];
    case 'IN_REGION':
      return [['schema', 'containedInPlace']];
    case 'PART_OF':
      return from.startsWith('agency-') ? [['schema', 'parentOrganization']] : [];
    default:
      return [];
  }
}

const CITED_AS: Readonly<Record<string, readonly (readonly ['eli', string])[]>> = {
  BASED_ON: [['eli', 'based_on']],
  IMPLEMENTS: [['eli', 'ensures_implementation_of']],
  REPLACES: [['eli', 'repeals']],
  ABOLISHES: [['eli', 'repeals']],
};
