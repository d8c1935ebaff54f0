import { DomainError } from '../../domain/errors.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { wholeNode } from '../walk-plans.js';
import { findKnown, NAME_FIELDS } from './find-known.js';
import type { WhoIsSpokenOf } from './meant-one.js';
import { nearHits } from './near-hits.js';
import { unknownName } from './unknown-name.js';

/**
 * The agency of a name (full, short, former, a group's) or id, with whatever `hops` bring, in one store call where it is
 * an alias; a full name costs a second one.
 *
 * Offices of different places share their short names (工业和信息化厅): the one that the loaded documents give work to is
 * meant; where none or several have work, the caller gets the candidates (AMBIGUOUS_NAME). `withWork` narrows what counts
 * as work, to one document for instance. An unknown name gets near ones (NOT_FOUND).
 */
export async function findAgency(
  reader: GraphReader,
  name: string,
  hops: readonly Hop[] = [],
  withWork?: WhoIsSpokenOf,
): Promise<WalkedNode> {
  const asked = name.trim();
  if (asked === '')
    throw new DomainError('INVALID_ARGUMENT', 'Name an agency, for instance 省工业和信息化厅.');
  const fields = asked.startsWith('agency-') ? ['id'] : NAME_FIELDS.Agency;
  const agency = await findKnown(reader, wholeNode('Agency', hops), fields, asked, withWork);
  if (agency !== null) return agency;
  const near = await nearHits(reader, 'Agency', asked);
  throw await unknownName(reader, 'Agency', asked, {
    near,
    hint: 'Ask with a name as the documents print it, such as 省工业和信息化厅.',
  });
}
