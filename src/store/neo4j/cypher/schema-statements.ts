import {
  type Direction,
  NODE_LABELS,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import { LOOKED_UP, MARKER, orderProperty, SOURCE } from './names.js';
import type { Statement } from './statement.js';

/**
 * Constraints and indexes, each made only if it is not there: ids are unique per label, the order of hubs is indexed,
 * and so is the owner of relationships, by which a source's claims are found again.
 */
export function schemaStatements(): readonly Statement[] {
  const types = Object.keys(RELATIONSHIPS) as RelationshipType[];
  const ways: readonly Direction[] = ['OUT', 'IN'];
  return [
    ...[...NODE_LABELS, SOURCE, MARKER].map(
      (label) =>
        `CREATE CONSTRAINT ${nameOf(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...LOOKED_UP.map(
      ([label, field]) =>
        `CREATE INDEX ${nameOf(label, field)} IF NOT EXISTS FOR (n:${label}) ON (n.${field})`,
    ),
    ...types.flatMap((type) =>
      [...ways.map((way) => orderProperty(type, way)), 'owner']
        .filter((property) => property !== null)
        .map(
          (property) =>
            `CREATE INDEX ${nameOf(type, property)} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`,
        ),
    ),
  ].map((text) => ({ text, parameters: {} }));
}

function nameOf(label: string, property: string): string {
  return `policy_graph_${label}_${property}`.toLowerCase().replaceAll('__', '_');
}
