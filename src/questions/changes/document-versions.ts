import type { SourceRecord } from '../../domain/graph-batch.js';
import { grouped } from '../../domain/grouped.js';
import { onceFor } from '../../domain/once-for.js';
import type { SourceVersion } from '../../domain/release.js';
import type { GraphHistory } from '../../store/graph-history.js';
import type { GraphReader } from '../../store/graph-store.js';
import { findPolicy } from '../names/find-policy.js';

/** A version of a source, with what kind of source it is. */
export interface DocumentVersion extends SourceVersion {
  readonly kind: SourceRecord['kind'];
}

/** Every version of every source, by source and version. Two store calls. */
export async function allVersions(
  reader: GraphReader,
  history: GraphHistory,
): Promise<readonly DocumentVersion[]> {
  const [versions, sources] = await Promise.all([history.versions(), reader.sources()]);
  return withKinds(versions)(sources);
}

/** Once for lists that a store keeps. */
const withKinds = onceFor((versions: readonly SourceVersion[]) =>
  onceFor((sources: readonly SourceRecord[]): readonly DocumentVersion[] => {
    const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
    return versions.map((version) => ({ ...version, kind: kinds.get(version.sourceId) ?? 'DOCUMENT' }));
  }),
);

/** Where the versions of each source begin: they stand one behind the other. */
const firstOfSource = onceFor((versions: readonly SourceVersion[]): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const [at, { sourceId }] of versions.entries()) if (!first.has(sourceId)) first.set(sourceId, at);
  return first;
});

/** Those that came with each release. */
const byRelease = onceFor((versions: readonly SourceVersion[]) => grouped(versions, ({ since }) => since));

/** Sources by their ids and by the files that they are or were: the first of them, where several are called so. */
const byName = onceFor((versions: readonly SourceVersion[]): ReadonlyMap<string, string> => {
  const named = new Map<string, string>();
  for (const { sourceId, file } of versions)
    for (const name of [sourceId, file]) if (!named.has(name)) named.set(name, sourceId);
  return named;
});

/**
 * The source that is meant: by its id or file name, also of one that holds nothing any more; or the source of a document, which is
 * called as everywhere. Fails as `findPolicy` does; a document that is only cited has no source (null).
 */
export async function findSource(
  reader: GraphReader,
  versions: readonly SourceVersion[],
  document: string,
): Promise<string | null> {
  const asked = document.trim();
  const named = byName(versions).get(asked);
  if (named !== undefined) return named;
  const policy = await findPolicy(reader, asked);
  return policy.fields.sourceId as string | null;
}

/** The versions of a source, in their order; null has none. `versions` are in that of `allVersions`, or some of them. */
export function versionsOfSource<V extends SourceVersion>(
  versions: readonly V[],
  sourceId: string | null,
): readonly V[] {
  const from = sourceId === null ? undefined : firstOfSource(versions).get(sourceId);
  if (from === undefined) return [];
  let to = from;
  while (versions[to]?.sourceId === sourceId) to += 1;
  return versions.slice(from, to);
}

/** The version that a source had in a release; null where it was not there. */
export function versionIn<V extends SourceVersion>(
  versions: readonly V[],
  sourceId: string,
  release: number,
): V | null {
  const own = versionsOfSource(versions, sourceId);
  return own.find((one) => one.since <= release && (one.until === null || release < one.until)) ?? null;
}

/** Those that came with this release, by source. */
export function versionsOf<V extends SourceVersion>(versions: readonly V[], release: number): readonly V[] {
  return (byRelease(versions).get(release) ?? []) as readonly V[];
}

/** Those that came after one release and not after another; null: from the first on, until the latest. */
export function versionsBetween<V extends SourceVersion>(
  versions: readonly V[],
  since: number | null,
  until: number | null,
): readonly V[] {
  if (since === null && until === null) return versions;
  return versions.filter(
    (one) => (since === null || since < one.since) && (until === null || one.since <= until),
  );
}
