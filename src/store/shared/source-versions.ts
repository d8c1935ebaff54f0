import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { SourceRecord } from '../../domain/graph-batch.js';
import type { SourceVersion } from '../../domain/release.js';

/** A record of a source, and the releases in which it stood. */
export interface RecordVersion {
  readonly since: number;
  readonly until: number | null;
  readonly record: Pick<SourceRecord, 'id' | 'file' | 'sha256' | 'characters' | 'loadedAt'>;
}

/**
 * Records that follow each other with the same bytes are one version of the source, told as the last of them tells it.
 * `records` are all there are, in any order.
 */
export function sourceVersions(records: readonly RecordVersion[]): readonly SourceVersion[] {
  const ordered = [...records].sort((a, b) => byCodeUnit(a.record.id, b.record.id) || a.since - b.since);
  const versions: SourceVersion[] = [];
  for (const { since, until, record } of ordered) {
    const { id: sourceId, file, sha256, characters, loadedAt } = record;
    const last = versions.at(-1);
    const former = last?.sourceId === sourceId ? last : null;
    const told = { sourceId, file, sha256, characters, loadedAt, until };
    if (former?.sha256 === sha256) {
      versions[versions.length - 1] = { ...told, version: former.version, since: former.since };
    } else versions.push({ ...told, version: (former?.version ?? 0) + 1, since });
  }
  return versions;
}
