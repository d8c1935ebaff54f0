import type { ChangeCounts } from '../../../domain/graph-batch.js';
import type { Release, SourceVersion } from '../../../domain/release.js';
import { sourceVersions } from '../../shared/source-versions.js';
import * as cypher from '../cypher/history-statements.js';
import type { Run } from '../run.js';

export async function readReleases(read: Run): Promise<readonly Release[]> {
  return (await read(cypher.releasesStatement())).map(([sequence, at, cause, ...counts]) => ({
    sequence: sequence as number,
    at: (at ?? null) as string | null,
    cause: cause as Release['cause'],
    nodes: countsOf(counts.slice(0, 4) as readonly number[]),
    edges: countsOf(counts.slice(4) as readonly number[]),
  }));
}

export async function readVersions(read: Run): Promise<readonly SourceVersion[]> {
  const rows = await read(cypher.recordsStatement());
  return sourceVersions(
    rows.map(([since, until, id, file, sha256, characters, loadedAt]) => ({
      since: since as number,
      until: (until ?? null) as number | null,
      record: {
        id: id as string,
        file: file as string,
        sha256: sha256 as string,
        characters: characters as number,
        loadedAt: (loadedAt ?? null) as string | null,
      },
    })),
  );
}

function countsOf([created = 0, updated = 0, removed = 0, unchanged = 0]: readonly number[]): ChangeCounts {
  return { created, updated, removed, unchanged };
}
