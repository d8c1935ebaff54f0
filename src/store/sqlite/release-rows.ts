import type { Statement } from 'better-sqlite3';
import type { ChangeCounts, MergeSummary } from '../../domain/graph-batch.js';
import type { Release, ReleaseNote } from '../../domain/release.js';
import { nextRelease } from '../shared/next-release.js';
import { type Sql, sql } from './sql-text.js';
import type { Row } from './walk-rows.js';

/** A release in the making: rows that are written while it is open are of this number. */
export interface OpenRelease {
  readonly sequence: number;
  /** Writes that make no release. */
  readonly aside: (write: () => void) => void;
  /** Notes the release where anything at all was written since it was opened. */
  readonly close: (counts: Pick<MergeSummary, 'nodes' | 'edges'>) => MergeSummary;
}

/** To be opened and closed in one transaction. */
export function openRelease(prepare: (text: string) => Statement, note: ReleaseNote): OpenRelease {
  const [latest] = prepare('SELECT coalesce(max(sequence), 0) FROM releases').get() as [number];
  const sequence = nextRelease(latest, note);
  const writes = (): number => (prepare('SELECT total_changes()').get() as [number])[0];
  let before = writes();
  return {
    sequence,
    aside(write) {
      const written = writes();
      write();
      before += writes() - written;
    },
    close({ nodes, edges }) {
      if (writes() === before) return { nodes, edges, release: latest, isNewRelease: false };
      const values = [sequence, note.at, note.cause, ...countsRow(nodes), ...countsRow(edges)];
      prepare(`INSERT INTO releases VALUES (${values.map(() => '?').join(', ')})`).run(...values);
      return { nodes, edges, release: sequence, isNewRelease: true };
    },
  };
}

export const RELEASES_SQL: Sql = sql`SELECT * FROM releases ORDER BY sequence`;

export function releaseOf([sequence, at, cause, ...counts]: Row): Release {
  return {
    sequence: Number(sequence),
    at: at as string | null,
    cause: cause as Release['cause'],
    nodes: countsOf(counts.slice(0, 4)),
    edges: countsOf(counts.slice(4)),
  };
}

function countsRow({ created, updated, removed, unchanged }: ChangeCounts): readonly number[] {
  return [created, updated, removed, unchanged];
}

function countsOf(row: Row): ChangeCounts {
  const [created = 0, updated = 0, removed = 0, unchanged = 0] = row as readonly number[];
  return { created, updated, removed, unchanged };
}
