import { CITATION_KINDS, type CitationKind, type PolicyNode } from '../../domain/graph-model.js';
import type { WalkedNode } from '../../store/graph-store.js';
import { KINDS_WITHOUT_FORCE } from '../in-force-condition.js';
import { along, edgeOf, nodeOf } from '../walk-plans.js';
import type { CitingDocument } from './citations-answer.js';

const RESTING: ReadonlySet<CitationKind> = new Set(['BASED_ON', 'IMPLEMENTS']);

/**
 * The documents that cite one of these, and one step further what belongs to them: where a notice cites, what it sends rests
 * on the document too, and the other way round. Those that rest on it first, then by id.
 */
export function citingDocuments(cited: readonly WalkedNode[]): readonly CitingDocument[] {
  const own = new Set(cited.map(({ id }) => id));
  const direct = new Map<string, Entry>();
  for (const document of cited) {
    for (const item of along(document, 'citedBy')) add(direct, item.node, edgeOf('CITES', item).kind);
    for (const item of along(document, 'citedInClauses'))
      for (const { node } of along(item.node, 'document')) add(direct, node, edgeOf('CITES', item).kind);
  }
  for (const id of own) direct.delete(id);
  const found = new Map<string, CitingDocument>();
  for (const { node, kinds, citations } of direct.values()) {
    const policy = nodeOf('Policy', node);
    found.set(policy.id, toDocument(policy, kinds, citations, null));
  }
  for (const id of [...direct.keys()].sort()) {
    const { node, kinds } = direct.get(id) as Entry;
    for (const relative of [...along(node, 'notice'), ...along(node, 'annexes')]) {
      const policy = nodeOf('Policy', relative.node);
      if (own.has(policy.id) || found.has(policy.id)) continue;
      found.set(policy.id, toDocument(policy, kinds, 0, nodeOf('Policy', node)));
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(b.isResting) - Number(a.isResting) || (a.policy.id < b.policy.id ? -1 : 1),
  );
}

interface Entry {
  readonly node: WalkedNode;
  readonly kinds: Set<CitationKind>;
  citations: number;
}

function add(entries: Map<string, Entry>, node: WalkedNode, kind: CitationKind): void {
  const entry = entries.get(node.id) ?? { node, kinds: new Set(), citations: 0 };
  entry.kinds.add(kind);
  entry.citations++;
  entries.set(node.id, entry);
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
