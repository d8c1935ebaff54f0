import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { schemaText } from '../schema.js';

const MARK = '-filling-';

/** A file beside the store in which a part of it is made before it is copied; with all its tables. Nobody looks into it who does not know of it. */
export function createSideFile(file: string): string {
  const side = `${path.resolve(file)}${MARK}${randomUUID()}`;
  const database = openSideFile(side);
  database.exec(schemaText());
  database.close();
  return side;
}

/** Where the machine breaks down the file is lost, and is nothing to anybody: so it needs neither a log nor a flush. */
export function openSideFile(side: string): Database.Database {
  const database = new Database(side);
  // Else SQLite goes on keeping a journal, as it takes a file without one for a risk.
  database.unsafeMode();
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('temp_store = FILE');
  return database;
}

/** Takes side files of a store away: those that were left behind when a process was ended. To be asked by the only one that writes to it. */
export function removeSideFiles(file: string, kept: string | null): void {
  const [folder, start] = [path.dirname(path.resolve(file)), `${path.basename(file)}${MARK}`];
  for (const name of readdirSync(folder))
    if (name.startsWith(start) && path.join(folder, name) !== kept)
      rmSync(path.join(folder, name), { force: true });
}
