import { DomainError } from '../../domain/errors.js';
import type { MarkedProjection } from '../shared/kept-projection.js';
import { latestReleaseStatement, releaseStatement } from './cypher/projection-statements.js';
import { readProjection } from './read-projection.js';
import { rehearseRenewal, renewProjection } from './renew-projection.js';
import type { Run } from './run.js';

/** Who writes again and again while it is read is asked to be patient. */
const TRIES = 3;

/** The release that the graph is, and what no other graph has, not even one that was wiped and has as many releases. */
export async function latestRelease(read: Run): Promise<{ readonly version: number; readonly mark: string }> {
  const [row = [0]] = await read(latestReleaseStatement());
  return { version: Number(row[0]), mark: JSON.stringify(row) };
}

/**
 * With a former one only what changed since is read, where that is not much. Statements are transactions of their own, so it is read
 * again where another release came between them.
 */
export async function markedProjection(
  read: Run,
  former: MarkedProjection | null,
): Promise<MarkedProjection> {
  let { version, mark } = await latestRelease(read);
  for (let tried = 0; tried < TRIES; tried++) {
    const renewed =
      former && (await isPastOf(read, former)) && (await renewProjection(read, former.projection, version));
    const projection = renewed || (await readProjection(read, version));
    const after = await latestRelease(read);
    if (after.mark === mark) {
      if (!former) rehearseRenewal(read, version).catch(() => undefined);
      return { mark, projection };
    }
    ({ version, mark } = after);
  }
  throw new DomainError(
    'STORE_BUSY',
    `The graph was changed ${TRIES} times while it was read: ask again later.`,
  );
}

/** Whether the graph was once what the former projection is of: another graph may have as many releases. */
async function isPastOf(read: Run, { mark, projection }: MarkedProjection): Promise<boolean> {
  const [row] = projection.version > 0 ? await read(releaseStatement(projection.version)) : [];
  return row !== undefined && JSON.stringify(row) === mark;
}
