import type { CityNode } from '../../domain/graph-model.js';
import { MAX_PAGE_SIZE } from '../../domain/page.js';
import type { GraphReader } from '../../store/graph-store.js';
import { along, edgeOf, nodeOf, wasCut, wholeHop, wholeNode } from '../walk-plans.js';
import type { Addressing } from './city-measures.js';

interface OwnDocuments {
  readonly documents: readonly Addressing[];
  readonly isCut: boolean;
}

/** Documents that the city itself issued, in one store call: their measures are the city's, whether they name it or not. */
export async function documentsOfCity(reader: GraphReader, { code }: CityNode): Promise<OwnDocuments> {
  const { nodes, hasNextPage } = await reader.walk({
    start: {
      filter: { jurisdiction: { eq: code }, status: { eq: 'LOADED' } },
      page: { first: MAX_PAGE_SIZE, after: null, withTotal: false },
    },
    to: {
      label: 'Policy',
      fields: ['title'],
      hops: [wholeHop('issuers', 'ISSUED_BY', 'OUT', wholeNode('Agency'))],
    },
  });
  const found = nodes.filter((node) => node !== null);
  const documents = found.map((policy): Addressing => {
    const issuers = along(policy, 'issuers');
    const names = issuers.map(({ node }) => nodeOf('Agency', node).name);
    return {
      policyId: policy.id,
      reason: {
        kind: 'DOCUMENT_OF_CITY',
        cluster: null,
        printed: names.length > 0 ? names.join('、') : String(policy.fields.title),
        evidence: issuers.flatMap((item) => edgeOf('ISSUED_BY', item).evidence),
      },
    };
  });
  return { documents, isCut: hasNextPage || found.some(wasCut) };
}
