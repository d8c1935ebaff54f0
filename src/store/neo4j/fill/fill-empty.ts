import { randomUUID } from 'node:crypto';
import type { BatchStream, MergeSummary } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';
import type { Connection } from '../connection.js';
import * as cypher from '../cypher/filling-statements.js';
import { dropIndexStatements, indexStatements } from '../cypher/schema-statements.js';
import { isBeingFilled } from '../ownership.js';
import { awaitIndexes } from './await-indexes.js';
import { fillGraph } from './fill-graph.js';
import { keepMark } from './keep-mark.js';

/**
 * A stream into an empty database with its constraints, each statement a transaction of its own: one for all of it would need more memory
 * than a server has (780,000 relationships more than 8 GB of heap). Nobody sees a part of it, as our mark says that it is not whole; where
 * it fails, the database is empty again, and where this process is killed, the next writer empties it. Indexes are made last.
 */
export async function fillEmpty(
  connection: Connection,
  stream: BatchStream,
  note: ReleaseNote,
): Promise<MergeSummary> {
  const filler = randomUUID();
  const [row] = await connection.write(cypher.beginFillingStatement(filler));
  if (row?.[0] !== true) throw isBeingFilled();
  const mark = keepMark(connection.write, filler);
  try {
    const done = await fillGraph(mark.write, stream, note);
    await connection.transact(async (run) => {
      for (const statement of indexStatements()) await run(statement);
    });
    await awaitIndexes(mark.write);
    await mark.end();
    return done;
  } catch (error) {
    await mark.stop();
    // Where the server is away as well, the mark stays, and the next writer empties the database.
    if (!mark.isLost()) await empty(connection).catch(() => undefined);
    throw error;
  }
}

/** Takes away what somebody began to fill and did not end, and the indexes that would slow down the next who fills. */
export async function empty({ write }: Connection): Promise<void> {
  for (const statement of [...dropIndexStatements(), ...cypher.emptyStatements()]) await write(statement);
}
