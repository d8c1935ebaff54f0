import { noticeOf } from '../../domain/notice-of.js';
import type { Hop, WalkedNode, WalkNodePlan } from '../../store/walk-plan.js';
import { along, bareHop, nodeOf } from '../walk-plans.js';
import type { Cited, CitedDocument, CitedUnit } from './cited.js';

/** How many units a clause may be inside of; hierarchies that official documents print have at most six levels. */
const ANCESTORS = 8;
const UNIT_FIELDS = ['eId', 'kind', 'number', 'heading', 'text', 'position'] as const;
const DOCUMENT_FIELDS = ['title', 'documentNumber', 'kind', 'issuedOn'] as const;

/** Only what sends the document, of everything that cites it. */
const NOTICE: Hop = {
  ...bareHop('notice', 'CITES', 'IN', { label: 'Policy', fields: DOCUMENT_FIELDS, hops: [] }),
  filter: { edge: { kind: { eq: 'TRANSMITS' } } },
};

/** Brings what the citation of a document says, in one walk. */
export const POLICY_CITATION_PLAN: WalkNodePlan = {
  label: 'Policy',
  fields: DOCUMENT_FIELDS,
  hops: [bareHop('issuers', 'ISSUED_BY', 'OUT', { label: 'Agency', fields: ['name'], hops: [] }), NOTICE],
};

/** Brings what the citation of a clause says, in one walk: its document, and the units that it is part of. */
export const CLAUSE_CITATION_PLAN: WalkNodePlan = {
  label: 'Clause',
  fields: UNIT_FIELDS,
  hops: [bareHop('policy', 'HAS_CLAUSE', 'IN', POLICY_CITATION_PLAN), parentHop(ANCESTORS)],
};

function parentHop(levels: number): Hop {
  const hops = levels > 1 ? [parentHop(levels - 1)] : [];
  return bareHop('parent', 'HAS_PART', 'IN', { label: 'Clause', fields: UNIT_FIELDS, hops });
}

/** What POLICY_CITATION_PLAN brought. */
export function citedPolicy(walked: WalkedNode): Cited {
  const policy: CitedDocument = nodeOf('Policy', walked);
  const notice = along(walked, 'notice').find(({ node }) => node.id === noticeOf(policy.id));
  return {
    policy,
    notice: notice ? nodeOf('Policy', notice.node) : null,
    issuers: [...new Set(along(walked, 'issuers').map(({ node }) => String(node.fields.name)))],
    path: [],
  };
}

/** What CLAUSE_CITATION_PLAN brought; null for a clause without a document, which a store does not hold. */
export function citedClause(walked: WalkedNode): Cited | null {
  const [policy] = along(walked, 'policy');
  return policy ? { ...citedPolicy(policy.node), path: pathTo(walked) } : null;
}

function pathTo(clause: WalkedNode): readonly CitedUnit[] {
  const [parent] = along(clause, 'parent');
  return [...(parent ? pathTo(parent.node) : []), nodeOf('Clause', clause)];
}
