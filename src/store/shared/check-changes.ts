import { DomainError } from '../../domain/errors.js';
import {
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { checkPage } from '../../domain/page.js';
import type { Release } from '../../domain/release.js';
import type { ChangesRequest } from '../graph-history.js';
import { type ChangePlace, changesStart } from './change-places.js';
import { checkRelease } from './check-release.js';

/** A request for changes that can be answered. */
export interface CheckedChanges {
  readonly since: number;
  readonly until: number;
  readonly labels: readonly NodeLabel[];
  readonly types: readonly RelationshipType[];
  /** The place of the change after which the page begins; null for the beginning. */
  readonly start: ChangePlace | null;
}

/**
 * Refuses releases that are not there (RELEASE_NOT_FOUND) or stand in the wrong order, unknown labels and types
 * (INVALID_ARGUMENT), and pages that go backwards (INVALID_PAGE). `releases` are those of the store, oldest first.
 */
export function checkChanges(request: ChangesRequest, releases: readonly Pick<Release, 'sequence'>[]): CheckedChanges {
  const { since, page } = request;
  checkPage(page);
  if (page.backwards) throw new DomainError('INVALID_PAGE', 'Changes are paged forward only: use `first` and `after`.');
  const start = changesStart(page);
  const until = request.until ?? releases.at(-1)?.sequence ?? 0;
  if (since !== 0) checkRelease(since, releases);
  if (request.until !== null && request.until !== 0) checkRelease(request.until, releases);
  if (since > until)
    throw new DomainError('INVALID_ARGUMENT', `Release ${since} is after release ${until}: ask for changes since the earlier one.`);
  const labels = ordered(NODE_LABELS, request.labels, 'label');
  const types = ordered(Object.keys(RELATIONSHIPS) as RelationshipType[], request.types, 'type');
  return { since, until, labels, types, start };
} // biome-ignore format: one screen

function ordered<T extends string>(all: readonly T[], wanted: readonly T[] | null, what: string): readonly T[] {
  const unknown = wanted?.find((one) => !all.includes(one));
  if (unknown !== undefined)
    throw new DomainError('INVALID_ARGUMENT', `There is no ${what} ${JSON.stringify(unknown)}: use ${all.join(', ')}.`);
  return wanted ? all.filter((one) => wanted.includes(one)) : all;
} // biome-ignore format: one screen
