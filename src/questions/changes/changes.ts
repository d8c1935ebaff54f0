import { DomainError } from '../../domain/errors.js';
import type { NodeLabel, RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { PageRequest } from '../../domain/page.js';
import type { Change, Release } from '../../domain/release.js';
import type { GraphHistory } from '../../store/graph-history.js';
import type { GraphReader } from '../../store/graph-store.js';
import { moreNote } from '../trust/more-note.js';
import type { ChangedEnd, ChangesAnswer, DescribedChange } from './changes-answer.js';
import {
  type DocumentVersion,
  findSource,
  versionIn,
  versionsBetween,
  versionsOfSource,
} from './document-versions.js';
import { fieldChanges } from './field-changes.js';
import { nameEnds } from './name-ends.js';
import { nodeName } from './node-name.js';
import { onlyMoved } from './only-moved.js';

/** What changes are asked of: the graph as it is now. */
export interface ChangesSources {
  readonly present: GraphReader;
  readonly history: GraphHistory;
  readonly releases: () => Promise<readonly Release[]>;
  readonly versions: () => Promise<readonly DocumentVersion[]>;
}

export interface ChangesQuestion {
  /** Null for the release before `until`: what that one changed. */
  readonly since: number | null;
  /** Null for the latest release. */
  readonly until: number | null;
  /** Id or file name of a source, or any name of a document; null for all. */
  readonly document: string | null;
  /** Kinds of nodes and of relationships; where only one of the two is chosen, the other is left out. Null for all. */
  readonly labels: readonly NodeLabel[] | null;
  readonly relationships: readonly RelationshipType[] | null;
  /** Forward only. */
  readonly page: PageRequest;
}

/**
 * What was added, removed and changed between two releases, and by which document? About ten store calls, whatever the size.
 * Fails with RELEASE_NOT_FOUND, and as `findSource` does for a document.
 */
export async function askChanges(
  { present, history, ...asked }: ChangesSources,
  question: ChangesQuestion,
): Promise<ChangesAnswer> {
  const { document, page } = question;
  const [releases, versions] = await Promise.all([asked.releases(), asked.versions()]);
  const until = question.until ?? releases.at(-1)?.sequence ?? 0;
  const since = question.since ?? releaseBefore(until, releases);
  const sourceId = document === null ? null : await findSource(present, versions, document);
  if (document !== null && sourceId === null) throw onlyCited(document);
  const found = await history.changes({
    since,
    until: question.until,
    sourceId,
    ...chosen(question),
    page: { ...page, withTotal: true },
  });
  const names = await nameEnds(present, history, found.items, { since, until });
  const describe = described(versions, names);
  return {
    since,
    until,
    items: found.items.map((change, at) => ({ node: describe(change), cursor: found.cursors[at] ?? '' })),
    hasNextPage: found.hasNextPage,
    totalCount: found.totalCount ?? 0,
    counts: found.counts ?? [],
    versions: versionsBetween(
      document === null ? versions : versionsOfSource(versions, sourceId),
      since,
      until,
    ),
    isTruncated: found.hasNextPage,
    notes: found.hasNextPage ? [moreNote(false)] : [],
  };
}

/** The first release of a store that was filled from an export is not 1, and before it is nothing. */
function releaseBefore(until: number, releases: readonly Release[]): number {
  return releases.findLast(({ sequence }) => sequence < until)?.sequence ?? 0;
}

/** Who chooses nodes means no relationships, and the other way round. */
function chosen({ labels, relationships }: ChangesQuestion) {
  if (labels === null && relationships === null) return { labels: null, types: null };
  return { labels: labels ?? [], types: relationships ?? [] };
}

function described(
  versions: readonly DocumentVersion[],
  names: ReadonlyMap<string, string>,
): (change: Change) => DescribedChange {
  const end = (id: string): ChangedEnd => ({ id, label: labelOfId(id), name: names.get(id) ?? null });
  return (change) => {
    const isNode = change.subject === 'NODE';
    const node = isNode ? (change.after ?? change.before) : null;
    const fields = fieldChanges(change);
    return {
      change,
      name: isNode && node ? nodeName(change.label, node as never) : null,
      from: isNode ? null : end(change.from),
      to: isNode ? null : end(change.to),
      fields,
      onlyMoved: onlyMoved(change, fields),
      version: versionIn(versions, change.owner, change.release),
    };
  };
}

function onlyCited(document: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `${JSON.stringify(document.slice(0, 100))} is only cited, not loaded, so nothing of it changed by itself.`,
  );
}
