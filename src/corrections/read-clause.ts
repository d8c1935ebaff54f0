import { CORRECTED_TYPES } from '../domain/correction.js';
import { DomainError } from '../domain/errors.js';
import type { EdgeClaim, SourceRecord } from '../domain/graph-batch.js';
import type { ClauseNode } from '../domain/graph-model.js';
import { labelOfId } from '../domain/ids.js';
import { MAX_PAGE_SIZE } from '../domain/page.js';
import type { Source } from '../domain/span.js';
import type { GraphStore } from '../store/graph-store.js';
import type { ClauseEdge } from './claim-family.js';
import { extractedEdges } from './extracted-edges.js';

/** A clause of the store with what it says of agencies, clusters and places, and the text that it was read from. */
export interface ClauseInStore {
  readonly record: SourceRecord;
  readonly document: Source;
  readonly clause: ClauseNode;
  readonly present: readonly ClauseEdge[];
  /** What was extracted; the same unless corrections stand there. */
  readonly extracted: readonly ClauseEdge[];
  /** The full name of whatever the claims name. */
  readonly names: ReadonlyMap<string, string>;
}

/** What the readers of a store have that corrections need. */
export type CorrectedStore = Pick<GraphStore, 'nodes' | 'neighbours' | 'sources' | 'history'>;

/** Fails with NOT_FOUND where the store has no such clause, and where the text of its document was not kept. Nine store calls. */
export async function readClause(store: CorrectedStore, clauseId: string): Promise<ClauseInStore> {
  const [clause] = labelOfId(clauseId) === 'Clause' ? await store.nodes('Clause', [clauseId]) : [];
  if (!clause) {
    throw new DomainError(
      'NOT_FOUND',
      `There is no clause ${JSON.stringify(clauseId.slice(0, 200))}. \`policy-graph find\` and the permalinks give the ids of clauses.`,
      { id: clauseId },
    );
  }
  const [policies, sources] = await Promise.all([store.nodes('Policy', [clause.policyId]), store.sources()]);
  const record = sources.find(({ id }) => id === policies[0]?.sourceId);
  const document = record === undefined ? null : await store.history.document(record.sha256);
  if (record === undefined || document === null) {
    throw new DomainError(
      'NOT_FOUND',
      `The text from which ${clause.id} was read was not kept: load its document again, then propose.`,
      { id: clauseId },
    );
  }
  const { present, names } = await edgesOf(store, clause.id, record.id);
  return { record, document, clause, present, extracted: extractedEdges(clause.id, present, record.corrections), names };
} // biome-ignore format: one screen

/** What one source says of a clause, with the names of what it names. */
async function edgesOf(
  store: CorrectedStore,
  clauseId: string,
  sourceId: string,
): Promise<{ readonly present: readonly ClauseEdge[]; readonly names: ReadonlyMap<string, string> }> {
  const page = { first: MAX_PAGE_SIZE, after: null, withTotal: false };
  const found = await Promise.all(
    CORRECTED_TYPES.map(async (type) => {
      const [neighbours] = await store.neighbours(type, 'OUT', [clauseId], page);
      return (neighbours?.items ?? []).filter(({ owner }) => owner === sourceId).map(({ edge, node }) => ({
        claim: { type, from: clauseId, to: node.id, edge } as EdgeClaim as ClauseEdge,
        name: node.name,
      }));
    }),
  );
  const all = found.flat();
  return { present: all.map(({ claim }) => claim), names: new Map(all.map(({ claim, name }) => [claim.to, name])) };
} // biome-ignore format: one screen
