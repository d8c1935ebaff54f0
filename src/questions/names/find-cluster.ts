import { DomainError } from '../../domain/errors.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { wholeNode } from '../walk-plans.js';
import { findKnown, NAME_FIELDS } from './find-known.js';
import { nearHits } from './near-hits.js';
import { unknownName } from './unknown-name.js';

/**
 * The cluster, sub-sector or group of a name, alias or id, with whatever `hops` bring, in one store call where it is an
 * alias. Several of one name are refused with the candidates (AMBIGUOUS_NAME) unless the loaded documents speak of one
 * only. An unknown name gets near ones (NOT_FOUND).
 */
export async function findCluster(
  reader: GraphReader,
  name: string,
  hops: readonly Hop[] = [],
): Promise<WalkedNode> {
  const asked = name.trim();
  if (asked === '') throw new DomainError('INVALID_ARGUMENT', 'Name a cluster, for instance 汽车.');
  const fields = asked.startsWith('cluster-') ? ['id'] : NAME_FIELDS.Cluster;
  const cluster = await findKnown(reader, wholeNode('Cluster', hops), fields, asked);
  if (cluster !== null) return cluster;
  const near = await nearHits(reader, 'Cluster', asked);
  throw await unknownName(reader, 'Cluster', asked, { near, hint: 'Ask with a name such as 汽车.' });
}
