import { CITATION_KINDS, type CitationKind, type PolicyNode } from '../../domain/graph-model.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { KINDS_WITHOUT_FORCE } from '../in-force/in-force-condition.js';
import { along, edgeOf, nodeOf } from '../walk-plans.js';
import type { CitingDocument } from './citations-answer.js';

const RESTING: ReadonlySet<CitationKind> = new Set(['BASED_ON', 'IMPLEMENTS']);

/** A document that cites, with as what and how often. */
export interface CitingEntry {
  readonly policy: PolicyNode;
  readonly kinds: Set<CitationKind>;
  citations: number;
}

/** Who cites one of these, walked with CITATION_HOPS; without themselves. */
export function citingEntries(cited: readonly WalkedNode[]): ReadonlyMap<string, CitingEntry> {
  const entries = new Map<string, CitingEntry>();
  const add = (node: WalkedNode, kind: CitationKind): void => {
    const entry = entries.get(node.id) ?? { policy: nodeOf('Policy', node), kinds: new Set(), citations: 0 };
    entry.kinds.add(kind);
    entry.citations++;
    entries.set(node.id, entry);
  };
  for (const document of cited) {
    for (const item of along(document, 'citedBy')) add(item.node, edgeOf('CITES', item).kind);
    for (const item of along(document, 'citedInClauses'))
      for (const { node } of along(item.node, 'document')) add(node, edgeOf('CITES', item).kind);
  }
  for (const { id } of cited) entries.delete(id);
  return entries;
}

/**
 * The documents that cite, and one step further what belongs to them (`relatives`, walked with FAMILY_HOPS): where a notice
 * cites, what it sends rests on the document too, and the other way round. Those that rest on it first, then by id.
 */
export function citingDocuments(
  entries: ReadonlyMap<string, CitingEntry>,
  relatives: readonly WalkedNode[],
  own: ReadonlySet<string>,
): readonly CitingDocument[] {
  const found = new Map<string, CitingDocument>();
  for (const { policy, kinds, citations } of entries.values())
    found.set(policy.id, toDocument(policy, kinds, citations, null));
  for (const citing of [...relatives].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const entry = entries.get(citing.id);
    for (const { node } of [...along(citing, 'notice'), ...along(citing, 'annexes')]) {
      if (entry === undefined || own.has(node.id) || found.has(node.id)) continue;
      found.set(node.id, toDocument(nodeOf('Policy', node), entry.kinds, 0, entry.policy));
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(b.isResting) - Number(a.isResting) || (a.policy.id < b.policy.id ? -1 : 1),
  );
}

function toDocument(
  policy: PolicyNode,
  kinds: ReadonlySet<CitationKind>,
  citations: number,
  through: PolicyNode | null,
): CitingDocument {
  return {
    policy,
    kinds: CITATION_KINDS.filter((kind) => kinds.has(kind)),
    // An interpretation tells what the text rests on that it explains.
    isResting: !KINDS_WITHOUT_FORCE.includes(policy.kind) && [...kinds].some((kind) => RESTING.has(kind)),
    citations,
    through,
  };
}
