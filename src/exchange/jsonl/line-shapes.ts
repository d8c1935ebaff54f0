import { z } from 'zod';
import type { EdgeClaim, NodeClaim, SourceRecord } from '../../domain/graph-batch.js';
import { NODE_LABELS, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import type { Source } from '../../domain/span.js';
import { exportFault } from './export-fault.js';
import type { ExportFile } from './export-files.js';
import type { Line } from './read-lines.js';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

const SOURCE = z.strictObject({
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

/** The fields of a node and of a relationship are checked by what every merge is checked by (`checkBatches`). */
const NODE = z.strictObject({
  source: z.string(),
  label: z.enum(NODE_LABELS),
  stub: z.boolean(),
  node: z.looseObject({ id: z.string() }),
});
const RELATIONSHIP = z.strictObject({
  source: z.string(),
  type: z.enum(Object.keys(RELATIONSHIPS) as RelationshipType[]),
  from: z.string(),
  to: z.string(),
  edge: z.looseObject({ key: z.string() }),
});
const DOCUMENT = z.strictObject({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  pageStarts: z.array(count),
  notes: z.array(z.strictObject({ ruleId: z.string(), message: z.string() })),
  text: z.string(),
});

/** What a line says, typed, and the source that it belongs to. Fails with EXPORT_INVALID, naming the line. */
export const fromLine = {
  source: (line: Line): SourceRecord => fits('sources.jsonl', SOURCE, line) as unknown as SourceRecord,
  node(line: Line): { readonly source: string; readonly claim: NodeClaim } {
    const { source, ...claim } = fits('nodes.jsonl', NODE, line);
    return { source, claim: claim as unknown as NodeClaim };
  },
  relationship(line: Line): { readonly source: string; readonly claim: EdgeClaim } {
    const { source, ...claim } = fits('relationships.jsonl', RELATIONSHIP, line);
    return { source, claim: claim as unknown as EdgeClaim };
  },
  document(line: Line): { readonly source: string; readonly claim: Source } {
    const { notes, ...document } = fits('documents.jsonl', DOCUMENT, line);
    return { source: document.id, claim: notes.length === 0 ? document : { ...document, notes } };
  },
};

function fits<T>(file: ExportFile, shape: z.ZodType<T>, { number, value }: Line): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw exportFault(
    file,
    number,
    `${field === '' ? '' : `${field}: `}${issue?.message ?? 'it does not fit'}`,
  );
}
