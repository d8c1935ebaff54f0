import type { MergeSummary } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';
import { nextRelease } from '../../shared/next-release.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import { integer } from '../values.js';
import { releaseValues } from './release-values.js';

type Counts = Pick<MergeSummary, 'nodes' | 'edges'>;

/** A merge under way: within one transaction, alone among all that merge. */
export interface Merging {
  /** The release that it makes, if it changes anything. */
  readonly release: number;
  /** For what looks, and for what is no part of a release. */
  readonly run: Run;
  /** For what changes the graph. */
  readonly write: Run;
  /** Says that something was changed otherwise than by `write`. */
  noteWritten(): void;
  /** Makes the release, unless nothing was written. */
  end(counts: Counts): Promise<MergeSummary>;
}

/** Takes the lock that makes merges follow one another, and looks which release comes next. */
export async function beginMerge(run: Run, note: ReleaseNote): Promise<Merging> {
  await run(cypher.beginStatement());
  const [row] = await run(cypher.latestReleaseStatement());
  const latest = (row?.[0] ?? 0) as number;
  const release = nextRelease(latest, note);
  let isWritten = false;
  return {
    release,
    run,
    write(statement) {
      isWritten = true;
      return run(statement);
    },
    noteWritten() {
      isWritten = true;
    },
    async end(counts) {
      if (isWritten) await run(cypher.createReleaseStatement(releaseProperties(release, note, counts)));
      return { ...counts, release: isWritten ? release : latest, isNewRelease: isWritten };
    },
  };
}

function releaseProperties(sequence: number, note: ReleaseNote, counts: Counts): Record<string, unknown> {
  const values = Object.entries(releaseValues(sequence, note, counts));
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'number' ? integer(value) : value]),
  );
}
