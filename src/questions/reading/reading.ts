import { DomainError } from '../../domain/errors.js';
import type { GraphBatch } from '../../domain/graph-batch.js';
import type { PolicyNode } from '../../domain/graph-model.js';
import type { GraphHistory } from '../../store/graph-history.js';
import type { GraphReader } from '../../store/graph-store.js';
import { findPolicy } from '../names/find-policy.js';
import { nodeOf } from '../walk-plans.js';
import { documentsInFile } from './documents-in-file.js';
import { outlineOf } from './outline-of.js';
import { checkPart, partOf } from './part-of.js';
import { placedClaims } from './placed-claims.js';
import type { ReadingAnswer } from './reading-answer.js';

/** What a text is read from. */
export interface ReadingSources {
  /** Of the release that is asked. */
  readonly reader: GraphReader;
  readonly history: GraphHistory;
  /** Null for the latest. */
  readonly release: number | null;
}

export interface ReadingQuestion {
  readonly policy: string;
  /** In UTF-16 code units of the file's text. */
  readonly start: number;
  readonly length: number;
}

/** Most that an answer lists of what belongs to the whole file; what is cut is told in `notes`. */
const DOCUMENTS_MAX = 1_000;
const CLAUSES_MAX = 10_000;
const UNRESOLVED_MAX = 5_000;

/**
 * The text of the file that a document was read from, or a part of it, with every claim that the file states and that begins in
 * this part. Two store calls beyond finding the document, whatever the size.
 *
 * Fails with INVALID_ARGUMENT for a part that cannot be, as `findPolicy` does for the name, and with NOT_FOUND for a document
 * that is only cited.
 */
export async function askReading(
  { reader, history, release }: ReadingSources,
  { policy, ...asked }: ReadingQuestion,
): Promise<ReadingAnswer> {
  checkPart(asked);
  const { found, batch } = await batchNamed(reader, history, policy, release);
  const { source, document, nodes, edges } = batch;
  if (document === null) throw notKept(found);
  const { text, pageStarts } = document;
  const policies = documentsInFile(text, nodes, edges);
  const clauses = outlineOf(nodes, policies);
  const claims = placedClaims(source.id, edges, clauses);
  const part = partOf(text, asked, claims);
  const notes = [
    ...part.notes,
    ...cut('documents', policies.length, DOCUMENTS_MAX),
    ...cut('clauses', clauses.length, CLAUSES_MAX),
    ...cut('undecided names', source.unresolved.length, UNRESOLVED_MAX),
  ];
  return {
    policy: found,
    source,
    policies: policies.slice(0, DOCUMENTS_MAX),
    text: text.slice(part.start, part.end),
    pageStarts,
    start: part.start,
    end: part.end,
    length: text.length,
    hasNext: part.end < text.length,
    clauses: clauses.slice(0, CLAUSES_MAX),
    claims: claims.filter(({ start }) => part.start <= start && start < part.end),
    unresolved: source.unresolved.slice(0, UNRESOLVED_MAX),
    isTruncated: notes.length > 0,
    notes,
  };
}

/**
 * The document of a name with everything that its file claims. Evidence names its source and no document, so the id of a source
 * does as well: its first document is meant.
 */
async function batchNamed(
  reader: GraphReader,
  history: GraphHistory,
  name: string,
  release: number | null,
): Promise<{ readonly found: PolicyNode; readonly batch: GraphBatch }> {
  const asked = name.trim();
  const named = await findPolicy(reader, asked).catch(async (error: unknown) => {
    const batch = isUnknown(error) ? await batchOf(history, asked, release) : null;
    const first = batch?.document && documentsInFile(batch.document.text, batch.nodes, batch.edges)[0];
    if (!batch || !first) throw error;
    return { found: first.policy, batch };
  });
  if ('found' in named) return named;
  const found = nodeOf('Policy', named);
  if (found.sourceId === null) throw onlyCited(found);
  const batch = await batchOf(history, found.sourceId, release);
  if (batch === null) throw notKept(found);
  return { found, batch };
}

function isUnknown(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'NOT_FOUND';
}

/** Everything that a source claims, with its text; null where there is no such source. */
async function batchOf(
  history: GraphHistory,
  sourceId: string,
  release: number | null,
): Promise<GraphBatch | null> {
  const request = { sourceIds: [sourceId], withDocuments: true, ...(release === null ? {} : { release }) };
  for await (const batch of history.batches(request)) return batch;
  return null;
}

function cut(what: string, count: number, most: number): readonly string[] {
  return count <= most ? [] : [`The file holds ${count} ${what}; the first ${most} are listed.`];
}

function onlyCited({ id, title }: PolicyNode): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `「${title}」 (${id}) is only cited, not loaded, so its text is not here: load its file with \`policy-graph ingest\`, or ask \`citations\` for who cites it.`,
    { id },
  );
}

function notKept({ id, title }: PolicyNode): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `The text of 「${title}」 (${id}) was not kept in this store: load its file again with \`policy-graph ingest\`.`,
    { id },
  );
}
