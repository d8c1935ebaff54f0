import { labelOfId } from '../../domain/ids.js';
import { idOf, numberOf } from '../node-ids.js';
import type { Projection } from '../projection.js';
import { documentsToRead } from './documents-to-read.js';

/** What a store knows to be different since the release of a projection; it may name more than what is. */
export interface ChangedIds {
  /** Of documents whose clauses are, or were, others. */
  readonly documents: Iterable<string>;
  /** Of nodes of any label that are others, or whose edges going out are. */
  readonly nodes: Iterable<string>;
}

/** What is read anew, with all that leaves it. */
export interface NodesToRead {
  /** Ids of documents: these themselves, and all their clauses. */
  readonly documents: ReadonlySet<string>;
  /** Ids of all that is neither a document nor a clause. */
  readonly named: Readonly<Record<NamedLabel, ReadonlySet<string>>>;
}

const NAMED_LABELS = ['Agency', 'City', 'Region', 'Cluster'] as const;
type NamedLabel = (typeof NAMED_LABELS)[number];

/** Null where so much has changed that all is better read anew. */
export function nodesToRead(former: Projection, changed: ChangedIds): NodesToRead | null {
  const named = {
    Agency: new Set<string>(),
    City: new Set<string>(),
    Region: new Set<string>(),
    Cluster: new Set<string>(),
  };
  const changedDocuments = new Set(changed.documents);
  for (const id of changed.nodes) {
    const label = labelOfId(id);
    if (label === 'Target') continue;
    if (label === 'Policy') changedDocuments.add(id);
    else if (label !== 'Clause') named[label].add(id);
    else {
      // One that was not there belongs to a document that is told of.
      const clause = numberOf(former, 'Clause', id);
      if (clause >= 0) changedDocuments.add(idOf(former, 'Policy', former.clauses.policy[clause] ?? 0));
    }
  }
  const documents = documentsToRead(former, changedDocuments);
  return documents && { documents, named };
}
