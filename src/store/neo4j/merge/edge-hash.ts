import type { EdgeClaim } from '../../../domain/graph-batch.js';
import { edgeFieldsOf, RELATIONSHIPS, type RelationshipType } from '../../../domain/graph-model.js';
import { contentHash } from './content-hash.js';

/** What tells whether a relationship says the same as before: all but its ends, its key and its owner. */
export function edgeHash({ type, edge }: EdgeClaim): string {
  const { position, inKey, ruleId, stated, correctionId, evidence } = edge;
  const values: unknown[] = [position, inKey, ruleId, stated, correctionId];
  for (const { sourceId, start, end, quote, line, page } of evidence)
    values.push(sourceId, start, end, quote, line, page);
  const own = edge as unknown as Readonly<Record<string, unknown>>;
  for (const name of OWN_FIELDS[type]) values.push(own[name]);
  return contentHash(values);
}

const OWN_FIELDS = fieldsByType();

function fieldsByType(): Readonly<Record<RelationshipType, readonly string[]>> {
  const types = Object.keys(RELATIONSHIPS) as RelationshipType[];
  return Object.fromEntries(types.map((type) => [type, Object.keys(edgeFieldsOf(type))])) as Record<
    RelationshipType,
    string[]
  >;
}
