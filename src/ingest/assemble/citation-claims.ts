import type { UnresolvedMention } from '../../domain/diagnostic.js';
import type { CitationKind, EdgeOf } from '../../domain/graph-model.js';
import type { CitationMention } from '../mention.js';
import type { Claims } from './claims.js';
import type { CitedPolicy, Corpus } from './corpus.js';
import { clauseOf, type Frame, statedEdge } from './frame.js';
import { meantAmong } from './meant-among.js';
import { placeOf } from './place-of.js';
import { policyIdOf } from './policy-id.js';

/** CITES: from the clause that names the document, or from the document itself where its header does. */
export function claimCitations(
  claims: Claims,
  frame: Frame,
  mentions: readonly CitationMention[],
  corpus: Corpus,
): readonly UnresolvedMention[] {
  const unresolved: UnresolvedMention[] = [];
  mentions.forEach((mention, at) => {
    const cited = lookUp(corpus, mention, frame.policy.id);
    if (cited.status === 'AMBIGUOUS') {
      unresolved.push({
        kind: 'POLICY',
        printed: mention.surface,
        clauseId: clauseOf(frame, mention.clause)?.id ?? null,
        ...placeOf(frame.source, mention.at),
        candidates: cited.candidates,
        reason: 'Several loaded documents have this title or number.',
      });
      return;
    }
    const title = mention.title ?? mention.number ?? mention.surface;
    const id = cited.status === 'RESOLVED' ? cited.id : policyIdOf(mention.number, title);
    if (id === frame.policy.id) return;
    claimCited(claims, id, title, mention.number);
    claimCitation(claims, frame, mention, id, mention.citation, cited.status, at + 1);
  });
  return unresolved;
}

function lookUp(corpus: Corpus, { title, number, citation }: CitationMention, citing: string): CitedPolicy {
  const cited = corpus.lookUp(title, number);
  const id = cited.status === 'AMBIGUOUS' ? meantAmong(cited.candidates, citing, citation) : null;
  return id === null ? cited : { status: 'RESOLVED', id };
}

/**
 * What the citation says of the cited document, as a stub: it shows where the document is not loaded, also when it was and
 * then goes, so a citation never loses its end.
 */
function claimCited(claims: Claims, id: string, title: string, documentNumber: string | null): void {
  claims.node(
    'Policy',
    {
      id, title, documentNumber, kind: 'OTHER', status: 'CITED', issuedOn: null, effectiveOn: null,
      expiresOn: null, validity: null, addressees: [], contacts: [], signatories: [], jurisdiction: null,
      sourceId: null, startLine: null, endLine: null,
    }, // biome-ignore format: one screen
    true,
  );
}

function claimCitation(
  claims: Claims,
  frame: Frame,
  mention: CitationMention,
  id: string,
  kind: CitationKind,
  status: Exclude<EdgeOf<'CITES'>['status'], 'AMBIGUOUS'>,
  position: number,
): void {
  const from = clauseOf(frame, mention.clause) ?? frame.policy;
  claims.edge('CITES', from.id, id, {
    ...statedEdge(frame.source, from, position, mention.ruleId, mention.at),
    key: kind,
    kind,
    printed: mention.surface,
    status,
  });
}
