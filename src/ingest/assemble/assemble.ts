import type { Diagnostic, UnresolvedMention } from '../../domain/diagnostic.js';
import type { GraphBatch } from '../../domain/graph-batch.js';
import type { AgencyNode } from '../../domain/graph-model.js';
import { append } from '../append.js';
import type { Extract } from '../extract/extract.js';
import type { CitationMention, Mention, ResponsibilityMention } from '../mention.js';
import type { PolicyDocument, PolicyTree } from '../policy-tree.js';
import { isResolved } from '../resolve/agency-resolution.js';
import type { Knowledge } from '../resolve/knowledge.js';
import { speakerOfTitle } from '../resolve/speaker-of-title.js';
import { claimCitations } from './citation-claims.js';
import { type Claims, createClaims } from './claims.js';
import type { Corpus } from './corpus.js';
import { claimFamily, claimIssuers } from './family-claims.js';
import type { Frame } from './frame.js';
import { claimNamings } from './naming-claims.js';
import { policyNodeOf } from './policy-claims.js';
import { qualityOf } from './quality-of.js';
import { claimResponsibilities } from './responsibility-claims.js';
import { claimStructure, clausesOf } from './structure-claims.js';

export interface AssembleRequest {
  readonly tree: PolicyTree;
  /** The id of each document of the tree. */
  readonly ids: ReadonlyMap<PolicyDocument, string>;
  readonly knowledge: Knowledge;
  readonly corpus: Corpus;
  readonly extract: Extract;
}

/** Everything that one source claims: mentions become relationships, doubts stay beside them. */
export function assembleSource(request: AssembleRequest): GraphBatch {
  const { tree } = request;
  const claims = createClaims();
  const frames = new Map<PolicyDocument, Frame>();
  const unresolved: UnresolvedMention[] = [];
  const diagnostics: Diagnostic[] = [...tree.diagnostics];
  tree.documents.forEach((document, at) => {
    const parent = document.parent === null ? null : (frames.get(document.parent.document) ?? null);
    const { frame, mentions, doubts } = frameOf(request, document, parent);
    frames.set(document, frame);
    append(diagnostics, doubts);
    claims.node('Policy', frame.policy);
    claimFamily(claims, frame, parent, at);
    claimStructure(claims, frame);
    append(unresolved, claimIssuers(claims, frame, request.knowledge.agencies));
    append(unresolved, claimMentions(claims, frame, mentions, request));
  });
  const { source } = tree;
  const [nodes, edges] = [claims.nodes(), claims.edges()];
  return {
    source: {
      id: source.id,
      kind: 'DOCUMENT',
      file: source.file,
      sha256: source.sha256,
      characters: source.text.length,
      loadedAt: null,
      diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column),
      unresolved: unresolved.sort((a, b) => a.line - b.line),
      quality: qualityOf(nodes, edges),
      corrections: [],
    },
    document: source,
    nodes,
    edges,
  };
}

function frameOf(
  { tree, ids, knowledge, extract }: AssembleRequest,
  document: PolicyDocument,
  parent: Frame | null,
): { readonly frame: Frame; readonly mentions: readonly Mention[]; readonly doubts: readonly Diagnostic[] } {
  const { source } = tree;
  const jurisdiction = knowledge.jurisdictionOf(document, source) ?? parent?.policy.jurisdiction ?? null;
  const policy = policyNodeOf(source, document, ids.get(document) ?? source.id, jurisdiction);
  const { mentions, repeats, diagnostics } = extract(document, source, jurisdiction);
  const clauses = clausesOf(source, document, policy.id, repeats);
  const issuer =
    issuerOf(document, jurisdiction, knowledge) ??
    parent?.issuer ??
    speakerOfTitle(document.header.title?.value ?? '', jurisdiction, knowledge.agencies);
  return { frame: { source, document, policy, clauses, issuer }, mentions, doubts: diagnostics };
}

function issuerOf(
  document: PolicyDocument,
  jurisdiction: string | null,
  { agencies }: Knowledge,
): AgencyNode | null {
  for (const { value } of document.header.issuers) {
    const resolution = agencies.resolve(value, { jurisdiction, issuer: null });
    if (isResolved(resolution)) return resolution.agency;
  }
  return null;
}

function claimMentions(
  claims: Claims,
  frame: Frame,
  mentions: readonly Mention[],
  { knowledge, corpus }: AssembleRequest,
): readonly UnresolvedMention[] {
  claimNamings(claims, frame, mentions);
  const responsibilities = mentions.filter(
    (mention): mention is ResponsibilityMention => mention.kind === 'RESPONSIBILITY',
  );
  const citations = mentions.filter((mention): mention is CitationMention => mention.kind === 'CITATION');
  return [
    ...claimResponsibilities(claims, frame, responsibilities, knowledge.agencies),
    ...claimCitations(claims, frame, citations, corpus),
  ];
}
