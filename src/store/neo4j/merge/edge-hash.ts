import type { EdgeClaim } from '../../../domain/graph-batch.js';
import { edgeFieldsOf } from '../../../domain/graph-model.js';
import { contentHash } from './content-hash.js';

/** What tells whether a relationship says the same as before: all but its ends, its key and its owner. */
export function edgeHash({ type, edge }: EdgeClaim): string {
  const { position, inKey, ruleId, stated, correctionId, evidence } = edge;
  const own = edge as unknown as Readonly<Record<string, unknown>>;
  return contentHash([
    position,
    inKey,
    ruleId,
    stated,
    correctionId,
    ...evidence.flatMap((one) => [one.sourceId, one.start, one.end, one.quote, one.line, one.page]),
    ...Object.keys(edgeFieldsOf(type)).map((name) => own[name]),
  ]);
}
