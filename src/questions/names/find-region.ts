import { DomainError } from '../../domain/errors.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { wholeNode } from '../walk-plans.js';
import { findKnown, NAME_FIELDS } from './find-known.js';
import { nearHits } from './near-hits.js';
import { unknownName } from './unknown-name.js';

/** The province or area of a name, alias or id. An unknown name gets near ones (NOT_FOUND). */
export async function findRegion(reader: GraphReader, name: string): Promise<WalkedNode> {
  const asked = name.trim();
  if (asked === '') throw new DomainError('INVALID_ARGUMENT', 'Name a region, for instance 珠三角.');
  const fields = asked.startsWith('region-') ? ['id'] : NAME_FIELDS.Region;
  const region = await findKnown(reader, wholeNode('Region'), fields, asked);
  if (region !== null) return region;
  const near = await nearHits(reader, 'Region', asked);
  throw await unknownName(reader, 'Region', asked, { near, hint: 'Ask with a name such as 珠三角.' });
}
