import path from 'node:path';
import { createFileWriter, type FileWriter, type WrittenFile } from './file-writer.js';

/** The files of one folder, opened as they are first written to. */
export interface FileSet {
  write(name: string, texts: Iterable<string>): Promise<void>;
  has(name: string): boolean;
  /** Closes one file, or all, in the order in which they were opened. */
  close(name?: string): Promise<ReadonlyMap<string, WrittenFile>>;
}

/** Opens files below a folder for `work`, and closes them also where it fails. */
export async function withFiles<T>(folder: string, work: (files: FileSet) => Promise<T>): Promise<T> {
  const open = new Map<string, FileWriter>();
  const close = async (only?: string): Promise<ReadonlyMap<string, WrittenFile>> => {
    const closed = new Map<string, WrittenFile>();
    for (const [name, writer] of [...open])
      if (only === undefined || name === only) {
        open.delete(name);
        closed.set(name, await writer.close());
      }
    return closed;
  };
  try {
    return await work({
      async write(name, texts) {
        const writer = open.get(name) ?? (await createFileWriter(path.join(folder, name)));
        open.set(name, writer);
        await writer.write(texts);
      },
      has: (name) => open.has(name),
      close,
    });
  } finally {
    // After a failure, that one is to be told, not what closing says on top of it.
    await close().catch(() => undefined);
  }
}
