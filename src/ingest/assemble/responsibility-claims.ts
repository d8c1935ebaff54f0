import type { UnresolvedMention } from '../../domain/diagnostic.js';
import type { ResponsibilityMention } from '../mention.js';
import { isResolved } from '../resolve/agency-resolution.js';
import type { AgencyResolver } from '../resolve/agency-resolver.js';
import type { Claims } from './claims.js';
import { clauseOf, type Frame, namingContext, statedEdge } from './frame.js';
import { placeOf } from './place-of.js';
import { resolveUnit } from './resolve-unit.js';

const TYPE_OF_ROLE = { LEAD: 'LED_BY', SUPPORT: 'SUPPORTED_BY', ASSIGNED: 'ASSIGNED_TO' } as const;

/** LED_BY, SUPPORTED_BY and ASSIGNED_TO. A name that cannot be decided is reported, and claims nothing. */
export function claimResponsibilities(
  claims: Claims,
  frame: Frame,
  mentions: readonly ResponsibilityMention[],
  agencies: AgencyResolver,
): readonly UnresolvedMention[] {
  const unresolved: UnresolvedMention[] = [];
  const named = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const clause = clauseOf(frame, mention.clause);
    if (clause === null) continue;
    const resolution = resolveUnit(mention.expanded, namingContext(frame), agencies);
    if (!isResolved(resolution)) {
      unresolved.push({
        kind: 'AGENCY',
        printed: mention.surface,
        clauseId: clause.id,
        ...placeOf(frame.source, mention.at),
        candidates: resolution.candidates,
        reason: resolution.unresolved,
      });
      continue;
    }
    const { agency } = resolution;
    const inClause = named.get(clause.id) ?? new Set();
    // Named twice in one list: the first naming gives the role.
    if (inClause.has(agency.id)) continue;
    named.set(clause.id, inClause.add(agency.id));
    claims.node('Agency', agency);
    claims.edge(TYPE_OF_ROLE[mention.role], clause.id, agency.id, {
      ...statedEdge(frame.source, clause, mention.position, mention.ruleId, mention.at),
      printed: mention.surface,
      expanded: mention.expanded,
      jointDuty: mention.jointDuty,
      inherited: mention.inherited,
      statedBy: mention.statedBy === null ? null : (clauseOf(frame, mention.statedBy)?.id ?? null),
    });
  }
  return unresolved;
}
