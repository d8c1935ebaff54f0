import { randomUUID } from 'node:crypto';
import type { BatchStream, MergeSummary } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';
import * as cypher from '../cypher/filling-statements.js';
import { isBeingFilled } from '../ownership.js';
import type { Run } from '../run.js';
import { mergeStream } from './merge-stream.js';

/** How often we say that we are alive. */
const SIGN_OF_LIFE_MS = 5_000;

/**
 * A stream into an empty database, each statement a transaction of its own: one for all of it would need more memory than a
 * server has (780,000 relationships more than 8 GB of heap). Nobody sees a part of it, as our mark says that it is not whole;
 * where it fails, the database is empty again, and where this process is killed, the next writer empties it.
 */
export async function fillEmpty(write: Run, stream: BatchStream, note: ReleaseNote): Promise<MergeSummary> {
  const [row] = await write(cypher.beginFillingStatement(randomUUID()));
  if (row?.[0] !== true) throw isBeingFilled();
  let toldAt = Date.now();
  const writeAlive: Run = async (statement) => {
    if (Date.now() - toldAt > SIGN_OF_LIFE_MS) {
      toldAt = Date.now();
      await write(cypher.goOnFillingStatement());
    }
    return write(statement);
  };
  try {
    const done = await mergeStream(writeAlive, stream, note);
    await write(cypher.endFillingStatement());
    return done;
  } catch (error) {
    // Where the server is away as well, the mark stays, and the next writer empties the database.
    await empty(write).catch(() => undefined);
    throw error;
  }
}

/** Takes away what somebody began to fill and did not end. */
export async function empty(write: Run): Promise<void> {
  for (const statement of cypher.emptyStatements()) await write(statement);
}
