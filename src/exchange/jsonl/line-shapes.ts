import { z } from 'zod';
import type { EdgeClaim, NodeClaim, SourceRecord } from '../../domain/graph-batch.js';
import { NODE_FIELDS, RELATIONSHIPS } from '../../domain/graph-model.js';
import { isRecord } from '../../domain/is-record.js';
import type { Source } from '../../domain/span.js';
import { exportFault } from './export-fault.js';
import type { ExportFile } from './export-files.js';
import { SOURCE_LINE } from './source-line.js';

/** What a line holds, and the source that it belongs to. */
export interface Owned<T> {
  readonly source: string;
  readonly claim: T;
}

/** What a line says, typed. Fails with EXPORT_INVALID, naming the line. */
export const fromLine = {
  source: (value: unknown, number: number): SourceRecord =>
    fits('sources.jsonl', SOURCE_LINE, value, number) as unknown as SourceRecord,
  node(value: unknown, number: number): Owned<NodeClaim> {
    const { source, label, stub, node } = has('nodes.jsonl', NODE, value, number);
    return { source: source as string, claim: { label, stub, node } as NodeClaim };
  },
  relationship(value: unknown, number: number): Owned<EdgeClaim> {
    const { source, type, from, to, edge } = has('relationships.jsonl', RELATIONSHIP, value, number);
    return { source: source as string, claim: { type, from, to, edge } as EdgeClaim };
  },
  document(value: unknown, number: number): Owned<Source> {
    const { notes, ...document } = fits('documents.jsonl', DOCUMENT, value, number);
    return { source: document.id, claim: notes.length === 0 ? document : { ...document, notes } };
  },
};

/** Fields of a line, how each is told, and what to say where it is not so. */
type Shape = readonly (readonly [field: string, is: (value: unknown) => boolean, must: string])[];

const isText = (value: unknown): boolean => typeof value === 'string';

/**
 * There are millions of these lines, so they are looked at by hand. The fields of a node and of a relationship are checked by what
 * every merge is checked by (`checkBatches`).
 */
const NODE: Shape = [
  ['source', isText, 'a text'],
  ['label', (value) => isText(value) && Object.hasOwn(NODE_FIELDS, String(value)), 'a label of the model'],
  ['stub', (value) => typeof value === 'boolean', 'true or false'],
  ['node', (value) => isRecord(value) && isText(value.id), 'an object with an id'],
];
const RELATIONSHIP: Shape = [
  ['source', isText, 'a text'],
  ['type', (value) => isText(value) && Object.hasOwn(RELATIONSHIPS, String(value)), 'a type of the model'],
  ['from', isText, 'a text'],
  ['to', isText, 'a text'],
  ['edge', (value) => isRecord(value) && isText(value.key), 'an object with a key'],
];

const count = z.int().nonnegative();
const DOCUMENT = z.strictObject({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  pageStarts: z.array(count),
  notes: z.array(z.strictObject({ ruleId: z.string(), message: z.string() })),
  text: z.string(),
});

function has(
  file: ExportFile,
  shape: Shape,
  value: unknown,
  number: number,
): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw exportFault(file, number, 'it is no object');
  for (const [field, is, must] of shape)
    if (!is(value[field])) throw exportFault(file, number, `${field}: it must be ${must}`);
  let fields = 0;
  for (const _field in value) fields += 1;
  if (fields === shape.length) return value;
  const unknown = Object.keys(value).find((field) => shape.every(([known]) => known !== field));
  throw exportFault(file, number, `${unknown}: this field is unknown`);
}

function fits<T>(file: ExportFile, shape: z.ZodType<T>, value: unknown, number: number): T {
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
