import { z } from 'zod';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

/** A line of `sources.jsonl`. */
export const SOURCE_LINE = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['DOCUMENT', 'GAZETTEER', 'DERIVED']),
  file: z.string(),
  sha256: z.string(),
  characters: count,
  loadedAt: z.string().nullable(),
  diagnostics: z.array(
    z.strictObject({
      ruleId: z.string(),
      severity: z.enum(['INFO', 'WARNING', 'ERROR']),
      message: z.string(),
      line: count,
      column: count,
    }),
  ),
  unresolved: z.array(
    z.strictObject({
      kind: z.enum(['AGENCY', 'PLACE', 'CLUSTER', 'POLICY']),
      printed: z.string(),
      clauseId: z.string().nullable(),
      line: count,
      at: z.strictObject({ start: count, end: count }).optional(),
      candidates: z.array(z.string()),
      reason: z.string(),
    }),
  ),
  quality: z.strictObject({
    policies: count,
    issuedFrom: z.string().nullable(),
    issuedUntil: z.string().nullable(),
    clauses: count,
    clausesWithUnits: count,
    accuracy: z.array(
      z.strictObject({
        relation: z.string(),
        precision: share,
        recall: share,
        f1: share,
        labelled: count,
        documents: count,
      }),
    ),
  }),
  /** What they hold is the matter of `src/corrections`; they come from a store, which took them from there. */
  corrections: z.array(z.looseObject({ id: z.string(), clauseId: z.string(), outcome: z.string() })),
});
