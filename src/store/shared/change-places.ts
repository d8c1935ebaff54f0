import { DomainError } from '../../domain/errors.js';
import { NODE_LABELS, RELATIONSHIPS } from '../../domain/graph-model.js';
import { decodeCursor, encodeCursor, type PageRequest } from '../../domain/page.js';
import type { Change } from '../../domain/release.js';

/** Where a change stands among all: its label or type, and what orders those of one label or type. */
export interface ChangePlace {
  readonly name: string;
  /** `[id]` of a node, `[from, to, key, owner]` of a relationship. */
  readonly key: readonly string[];
}

/** Labels, then types: the order of changes. */
const NAMES: readonly string[] = [...NODE_LABELS, ...Object.keys(RELATIONSHIPS)];
const isLabel = (name: string): boolean => NAMES.indexOf(name) < NODE_LABELS.length;

export function changeCursor(change: Change): string {
  return change.subject === 'NODE'
    ? encodeCursor([change.label, change.id, '', '', ''])
    : encodeCursor([change.type, change.from, change.to, change.key, change.owner]);
}

/** After which change a page begins; null for the beginning. Throws INVALID_CURSOR. */
export function changesStart({ after }: PageRequest): ChangePlace | null {
  if (after === null) return null;
  const [name = '', ...key] = decodeCursor(after, ['string', 'string', 'string', 'string', 'string']) as string[];
  if (NAMES.includes(name)) return { name, key: isLabel(name) ? key.slice(0, 1) : key };
  throw new DomainError('INVALID_CURSOR', `The cursor ${JSON.stringify(after.slice(0, 60))} was not issued by this API.`);
} // biome-ignore format: one screen

/** What of this label or type comes after the place: all of it (null), what comes after a key, or nothing. */
export function followsPlace(name: string, place: ChangePlace | null): readonly string[] | null | 'NOTHING' {
  if (!place) return null;
  const [here, there] = [NAMES.indexOf(name), NAMES.indexOf(place.name)];
  return here < there ? 'NOTHING' : here > there ? null : place.key;
}
