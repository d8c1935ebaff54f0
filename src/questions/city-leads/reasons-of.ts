import type { ClusterNode, EdgeOf } from '../../domain/graph-model.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedEdge, WalkedNode } from '../../store/walk-plan.js';
import { nearestMeasure } from '../measures/nearest-measure.js';
import { nodesById } from '../nodes-by-id.js';
import { along, bareNode, edgeOf, wholeHop } from '../walk-plans.js';
import type { MeasureReason } from './city-leads-answer.js';
import { documentReasons } from './document-reasons.js';
import type { MeasuresByWords } from './measures-by-words.js';

/**
 * Why these measures are there, by the number of the clause: words that name the city, then its clusters one after the other,
 * by place; then what their document is for, and whose it is. One store call for the words, one for the clusters that they name, and
 * one for documents of the city.
 */
export async function reasonsOf(
  reader: GraphReader,
  projection: Projection,
  asked: { readonly found: MeasuresByWords; readonly cityId: string; readonly clauses: readonly number[] },
): Promise<ReadonlyMap<number, readonly MeasureReason[]>> {
  const { found, cityId, clauses } = asked;
  const wordIds = found.words.clusters.map((cluster) => idOf(projection, 'Cluster', cluster));
  const placeOfWord = new Map(wordIds.map((id, at) => [id, at]));
  const policyOf = (clause: number): number => projection.clauses.policy[clause] ?? 0;
  const parts = new Map(clauses.map((clause) => [clause, partsOfMeasure(projection, clause)]));
  const policies = new Set(clauses.map(policyOf));
  const purposes = found.purposes.filter(({ preamble }) => policies.has(policyOf(preamble)));
  const [spoken, own] = await Promise.all([
    wordsOf(reader, projection, { cityId, wordIds }, [
      ...[...parts.values()].flat(),
      ...purposes.map(({ preamble }) => preamble),
    ]),
    documentReasons(
      reader,
      projection,
      [...policies].filter((policy) => found.ownPolicies.has(policy)),
    ),
  ]);
  return new Map(
    clauses.map((clause) => {
      const placeOf = ({ cluster }: MeasureReason): number =>
        cluster === null ? -1 : (placeOfWord.get(cluster.id) ?? 0);
      const named = (parts.get(clause) ?? [])
        .flatMap((part) => spoken.get(part) ?? [])
        .sort((a, b) => placeOf(a) - placeOf(b));
      const forGroups = purposes
        .filter(({ preamble }) => policyOf(preamble) === policyOf(clause))
        .flatMap(({ group, preamble }) => {
          const groupId = idOf(projection, 'Cluster', group);
          return (spoken.get(preamble) ?? []).filter(({ cluster }) => cluster?.id === groupId);
        })
        .map((reason) => ({ ...reason, kind: 'PURPOSE_OF_DOCUMENT' as const }));
      const ofDocument = own.get(policyOf(clause));
      const clauseId = idOf(projection, 'Clause', clause);
      return [clause, [...named, ...forGroups, ...(ofDocument ? [{ clauseId, ...ofDocument }] : [])]];
    }),
  );
}

/** The measure with all its parts of which it is the nearest measure, by place. */
function partsOfMeasure(projection: Projection, measure: number): readonly number[] {
  const { out } = projection.links.HAS_PART;
  const found = new Set([measure]);
  for (const clause of found) {
    const end = edgesEnd(out, clause);
    for (let edge = edgesBegin(out, clause); edge < end; edge++) {
      const part = out.far[edge] ?? 0;
      if (nearestMeasure(projection, part) === measure) found.add(part);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The words in each of these clauses that name the city or one of its clusters. */
async function wordsOf(
  reader: GraphReader,
  projection: Projection,
  { cityId, wordIds }: { readonly cityId: string; readonly wordIds: readonly string[] },
  clauses: readonly number[],
): Promise<ReadonlyMap<number, readonly MeasureReason[]>> {
  const unique = [...new Set(clauses)];
  const { nodes } = await reader.walk({
    start: { ids: unique.map((clause) => idOf(projection, 'Clause', clause)) },
    to: bareNode('Clause', [
      {
        ...wholeHop('cities', 'APPLIES_TO', 'OUT', bareNode('City')),
        filter: { node: { id: { eq: cityId } } },
      },
      {
        ...wholeHop('clusters', 'PROMOTES', 'OUT', bareNode('Cluster')),
        filter: { node: { id: { in: wordIds } } },
      },
    ]),
  });
  const named = nodes.flatMap((node) => (node === null ? [] : along(node, 'clusters')));
  const known = await nodesById(
    reader,
    'Cluster',
    named.map(({ node }) => node.id),
  );
  return new Map(
    unique.map((clause, at) => {
      const node = nodes[at];
      if (!node) return [clause, []];
      const cities = claims(node, 'cities').map((item) => cityReason(node.id, edgeOf('APPLIES_TO', item)));
      const clusters = claims(node, 'clusters').flatMap((item) => {
        const cluster = known.get(item.node.id);
        return cluster === undefined ? [] : [clusterReason(node.id, cluster, edgeOf('PROMOTES', item))];
      });
      return [clause, [...cities, ...clusters]];
    }),
  );
}

/** What several sources claim of the same two stands in the order in which it arrives: by key and owner. */
function claims(node: WalkedNode, key: string): readonly WalkedEdge[] {
  const orderOf = ({ edge }: WalkedEdge): readonly string[] => [String(edge.key), String(edge.owner)];
  return [...along(node, key)].sort((a, b) => {
    const [[keyOfA = '', ownerOfA = ''], [keyOfB = '', ownerOfB = '']] = [orderOf(a), orderOf(b)];
    if (keyOfA !== keyOfB) return keyOfA < keyOfB ? -1 : 1;
    return ownerOfA === ownerOfB ? 0 : ownerOfA < ownerOfB ? -1 : 1;
  });
}

const REASON_OF_KIND = {
  CLUSTER: 'NAMES_CLUSTER',
  SUBSECTOR: 'NAMES_SUBSECTOR',
  GROUP: 'ADDRESSES_GROUP',
} as const;

function clusterReason(
  clauseId: string,
  cluster: ClusterNode,
  { printed, evidence }: EdgeOf<'PROMOTES'>,
): MeasureReason {
  return { kind: REASON_OF_KIND[cluster.kind], cluster, clauseId, printed, evidence };
}

function cityReason(clauseId: string, { printed, evidence }: EdgeOf<'APPLIES_TO'>): MeasureReason {
  return { kind: 'NAMES_CITY', cluster: null, clauseId, printed, evidence };
}
