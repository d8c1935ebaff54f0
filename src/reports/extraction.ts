import type { Diagnostic, UnresolvedMention } from '../domain/diagnostic.js';
import type { EdgeClaim, GraphBatch } from '../domain/graph-batch.js';
import type {
  AgencyNode,
  CitationKind,
  ClauseKind,
  ClauseNode,
  EdgeOf,
  NodeByLabel,
  NodeLabel,
  PolicyKind,
  PolicyNode,
  RelationshipType,
  TargetNode,
} from '../domain/graph-model.js';
import { isAddedByRule } from './is-added-by-rule.js';

/** What one source would load, for people and scripts that want no store. Lines are 1-based in the text as read. */
export interface Extraction {
  readonly file: string;
  readonly policies: readonly ExtractedPolicy[];
  readonly unresolved: readonly UnresolvedMention[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExtractedPolicy {
  readonly id: string;
  readonly documentNumber: string | null;
  readonly title: string;
  readonly kind: PolicyKind;
  readonly issuers: readonly string[];
  readonly addressees: readonly string[];
  readonly contacts: readonly string[];
  readonly signatories: readonly string[];
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly clauses: readonly ExtractedClause[];
  readonly citations: readonly ExtractedCitation[];
  readonly targets: readonly (Omit<TargetNode, 'id'> & { readonly line: number })[];
}

export interface ExtractedClause {
  readonly id: string;
  readonly number: string | null;
  readonly heading: string | null;
  readonly kind: ClauseKind;
  readonly parentId: string | null;
  readonly line: number;
  /** The clause whose lists this row repeats; it has no assignments of its own then. */
  readonly repeatsId: string | null;
  readonly assignments: readonly ExtractedAssignment[];
  readonly cities: readonly { readonly id: string; readonly printed: string; readonly line: number }[];
  readonly clusters: readonly { readonly id: string; readonly printed: string; readonly line: number }[];
}

interface ExtractedAssignment {
  readonly agencyId: string;
  readonly name: string;
  readonly printed: string;
  readonly role: 'LEAD' | 'SUPPORT' | 'ASSIGNED';
  readonly position: number;
  readonly jointDuty: boolean;
  readonly group: boolean;
  /** A rule stated elsewhere added the unit: its words stand outside of the clause. */
  readonly inherited: boolean;
  readonly ruleId: string;
  readonly evidence: {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly line: number;
    readonly page: number | null;
  };
}

interface ExtractedCitation {
  readonly title: string;
  readonly number: string | null;
  readonly kind: CitationKind;
  readonly status: EdgeOf<'CITES'>['status'];
  readonly targetId: string;
  readonly line: number;
}

const ROLES = { LED_BY: 'LEAD', SUPPORTED_BY: 'SUPPORT', ASSIGNED_TO: 'ASSIGNED' } as const;

export function extractionOf(batch: GraphBatch): Extraction {
  const index = indexOf(batch);
  const policies = index.nodes('Policy').filter(({ status }) => status === 'LOADED');
  return {
    file: batch.source.file,
    policies: policies.map((policy) => policyOf(index, policy, openIssuers(batch.source.unresolved, policy))),
    unresolved: batch.source.unresolved,
    diagnostics: batch.source.diagnostics,
  };
}

/** Issuers that were read and not resolved: named by the document, but in none of its clauses. */
function openIssuers(
  unresolved: readonly UnresolvedMention[],
  { startLine, endLine }: PolicyNode,
): readonly string[] {
  const printed = unresolved
    .filter(
      ({ kind, clauseId, line }) =>
        kind === 'AGENCY' &&
        clauseId === null &&
        startLine !== null &&
        endLine !== null &&
        startLine <= line &&
        line <= endLine,
    )
    .map((mention) => mention.printed);
  return [...new Set(printed)];
}

function policyOf(index: Index, policy: PolicyNode, issuersOpen: readonly string[]): ExtractedPolicy {
  const clauses = index.nodes('Clause').filter(({ policyId }) => policyId === policy.id);
  const speakers = [policy.id, ...clauses.map(({ id }) => id)];
  const {
    id,
    documentNumber,
    title,
    kind,
    addressees,
    contacts,
    signatories,
    issuedOn,
    effectiveOn,
    expiresOn,
  } = policy;
  return {
    id, documentNumber, title, kind,
    issuers: [...index.from('ISSUED_BY', id).map((claim) => issuerOf(index, claim)), ...issuersOpen],
    addressees, contacts, signatories, issuedOn, effectiveOn, expiresOn,
    clauses: clauses.map((clause) => clauseOf(index, clause)),
    citations: speakers.flatMap((speaker) => index.from('CITES', speaker)).map((edge) => citationOf(index, edge)),
    targets: speakers.flatMap((speaker) => index.from('SETS_TARGET', speaker)).map(({ to, edge }) => {
      const { id: _id, ...target } = index.node<TargetNode>(to);
      return { ...target, line: edge.evidence[0]?.line ?? 0 };
    }),
  }; // biome-ignore format: one screen
}

/** As the document prints it, without the spaces that set its letters apart; else by its full name. */
function issuerOf(index: Index, { to, edge }: EdgeClaim & { readonly type: 'ISSUED_BY' }): string {
  return edge.evidence[0]?.quote.replace(/\s/g, '') ?? index.node<AgencyNode>(to).name;
}

function clauseOf(index: Index, clause: ClauseNode): ExtractedClause {
  const { id, number, heading, kind, line, repeatsId } = clause;
  const named = (edge: EdgeClaim & { readonly type: 'APPLIES_TO' | 'PROMOTES' }) => ({
    id: edge.to,
    printed: edge.edge.printed,
    line: edge.edge.evidence[0]?.line ?? line,
  });
  return {
    id,
    number,
    heading,
    kind,
    parentId: index.parentOf(id),
    line,
    repeatsId,
    assignments: (Object.keys(ROLES) as (keyof typeof ROLES)[])
      .flatMap((type) => index.from(type, id).map((edge) => assignmentOf(index, edge)))
      .sort((a, b) => a.position - b.position),
    cities: index.from('APPLIES_TO', id).map(named),
    clusters: index.from('PROMOTES', id).map(named),
  };
}

function assignmentOf(
  index: Index,
  claim: EdgeClaim & { readonly type: keyof typeof ROLES },
): ExtractedAssignment {
  const { edge, type, to } = claim;
  const agency = index.node<AgencyNode>(to);
  const [first] = edge.evidence;
  if (first === undefined) throw new Error(`The assignment of ${claim.from} to ${to} has no evidence.`);
  const { start, end, quote, line, page } = first;
  return {
    agencyId: to,
    name: agency.name,
    printed: edge.printed,
    role: ROLES[type],
    position: edge.position,
    jointDuty: edge.jointDuty,
    group: agency.isGroup,
    inherited: isAddedByRule(edge, first, index.node<ClauseNode>(claim.from)),
    ruleId: edge.ruleId,
    evidence: { start, end, quote, line, page },
  };
}

function citationOf(index: Index, { to, edge }: EdgeClaim & { readonly type: 'CITES' }): ExtractedCitation {
  const cited = index.find<PolicyNode>(to);
  return {
    title: cited?.title ?? edge.printed,
    number: cited?.documentNumber ?? null,
    kind: edge.kind,
    status: edge.status,
    targetId: to,
    line: edge.evidence[0]?.line ?? 0,
  };
}

interface Index {
  nodes<L extends NodeLabel>(label: L): readonly NodeByLabel[L][];
  node<N>(id: string): N;
  find<N>(id: string): N | undefined;
  from<R extends RelationshipType>(type: R, id: string): readonly (EdgeClaim & { readonly type: R })[];
  parentOf(id: string): string | null;
}

function indexOf(batch: GraphBatch): Index {
  const byId = new Map(batch.nodes.map(({ node }) => [node.id, node as unknown]));
  const byFrom = new Map<string, EdgeClaim[]>();
  const parents = new Map<string, string>();
  for (const claim of batch.edges) {
    const key = `${claim.type} ${claim.from}`;
    const claims = byFrom.get(key) ?? [];
    claims.push(claim);
    byFrom.set(key, claims);
    if (claim.type === 'HAS_PART') parents.set(claim.to, claim.from);
  }
  return {
    nodes: (label) => batch.nodes.filter((claim) => claim.label === label).map(({ node }) => node) as never,
    node: (id) => byId.get(id) as never,
    find: (id) => byId.get(id) as never,
    from: (type, id) => (byFrom.get(`${type} ${id}`) ?? []) as never,
    parentOf: (id) => parents.get(id) ?? null,
  };
}
