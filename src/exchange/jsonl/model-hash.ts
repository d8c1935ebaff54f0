import { createHash } from 'node:crypto';
import { edgeFieldsOf, NODE_FIELDS, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { canonicalEdgeFields } from '../../store/shared/canonical.js';

/** Tells the shape of the model: another version of the program with other labels, types or fields has another hash. */
export function modelHash(): string {
  const types = Object.keys(RELATIONSHIPS) as RelationshipType[];
  const relationships = types.map((type) => [
    type,
    RELATIONSHIPS[type],
    canonicalEdgeFields(type),
    edgeFieldsOf(type),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([NODE_FIELDS, relationships]))
    .digest('hex')
    .slice(0, 16);
}
