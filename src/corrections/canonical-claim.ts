import type { ExtractedClaim } from '../domain/correction.js';
import { edgeFieldsOf } from '../domain/graph-model.js';
import type { Evidence } from '../domain/span.js';
import type { ClauseEdge } from './claim-family.js';

/** A claim with its fields in one order, whether it was just extracted or comes out of a store: a log that says the same is the same text. */
export function canonicalClaim({ type, to, edge }: ClauseEdge): ExtractedClaim {
  const { key, position, inKey, ruleId, stated, evidence, correctionId } = edge;
  const own = Object.keys(edgeFieldsOf(type)).map((field) => [field, (edge as unknown as Record<string, unknown>)[field]]);
  return {
    type,
    to,
    edge: { key, position, inKey, ruleId, stated, evidence: evidence.map(evidenceInOrder), correctionId, ...Object.fromEntries(own) },
  } as ExtractedClaim;
} // biome-ignore format: one screen

function evidenceInOrder({ sourceId, start, end, quote, line, page }: Evidence): Evidence {
  return { sourceId, start, end, quote, line, page };
}
