import type { UnresolvedMention } from '../../domain/diagnostic.js';
import { isResolved } from '../resolve/agency-resolution.js';
import type { AgencyResolver } from '../resolve/agency-resolver.js';
import type { Claims } from './claims.js';
import { type Frame, namingContext, statedEdge } from './frame.js';
import { placeOf } from './place-of.js';
import { faceOf } from './policy-claims.js';

/** ISSUED_BY: the issuing bodies as title, seal or signature print them. */
export function claimIssuers(
  claims: Claims,
  frame: Frame,
  agencies: AgencyResolver,
): readonly UnresolvedMention[] {
  const unresolved: UnresolvedMention[] = [];
  frame.document.header.issuers.forEach((issuer, at) => {
    const resolution = agencies.resolve(issuer.value, namingContext(frame));
    if (!isResolved(resolution)) {
      const place = placeOf(frame.source, [issuer.at]);
      const { candidates, unresolved: reason } = resolution;
      unresolved.push({
        kind: 'AGENCY',
        printed: issuer.value,
        clauseId: null,
        ...place,
        candidates,
        reason,
      });
      return;
    }
    claims.node('Agency', resolution.agency);
    claims.edge('ISSUED_BY', frame.policy.id, resolution.agency.id, {
      ...statedEdge(frame.source, frame.policy, at + 1, issuer.ruleId, [issuer.at]),
    });
  });
  return unresolved;
}

/**
 * How the documents of one source hang together: a collection CONTAINS, a notice TRANSMITS, an interpretation
 * INTERPRETS. The evidence is the face of the document that the source prints in that place.
 */
export function claimFamily(claims: Claims, frame: Frame, parent: Frame | null, position: number): void {
  const relation = frame.document.parent?.relation;
  if (parent === null || relation === undefined) return;
  const at = [faceOf(frame.source, frame.document)];
  if (relation === 'CONTAINS') {
    claims.edge(
      'CONTAINS',
      parent.policy.id,
      frame.policy.id,
      statedEdge(frame.source, parent.policy, position, 'family/contains', at),
    );
    return;
  }
  const [from, to] = relation === 'TRANSMITS' ? [parent.policy, frame.policy] : [frame.policy, parent.policy];
  claims.edge('CITES', from.id, to.id, {
    ...statedEdge(frame.source, from, position, `family/${relation.toLowerCase()}`, at),
    key: relation,
    kind: relation,
    printed: frame.policy.title,
    status: 'RESOLVED',
  });
}
