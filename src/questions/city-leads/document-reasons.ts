import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { along, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { MeasureReason } from './city-leads-answer.js';

/** For each of these documents, which the city itself issued, why its measures are the city's; one store call, none for none. */
export async function documentReasons(
  reader: GraphReader,
  projection: Projection,
  policies: readonly number[],
): Promise<ReadonlyMap<number, Omit<MeasureReason, 'clauseId'>>> {
  if (policies.length === 0) return new Map();
  const { nodes } = await reader.walk({
    start: { ids: policies.map((policy) => idOf(projection, 'Policy', policy)) },
    to: {
      label: 'Policy',
      fields: ['title'],
      hops: [wholeHop('issuers', 'ISSUED_BY', 'OUT', wholeNode('Agency'))],
    },
  });
  return new Map(
    policies.flatMap((policy, at) => {
      const walked = nodes[at];
      if (!walked) return [];
      const issuers = along(walked, 'issuers');
      const names = issuers.map(({ node }) => nodeOf('Agency', node).name);
      const reason = {
        kind: 'DOCUMENT_OF_CITY' as const,
        cluster: null,
        printed: names.length > 0 ? names.join('、') : String(walked.fields.title),
        evidence: issuers.flatMap((item) => edgeOf('ISSUED_BY', item).evidence),
      };
      return [[policy, reason] as const];
    }),
  );
}
