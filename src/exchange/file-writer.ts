import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** One file of an export. What is written waits in memory only until a piece is full, and each piece is awaited. */
export interface FileWriter {
  write(texts: Iterable<string>): Promise<void>;
  /** Writes what waits, and makes sure that it is on the disk. */
  close(): Promise<WrittenFile>;
}

export interface WrittenFile {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** In UTF-16 code units: large enough for few calls of the system, small beside what a batch takes. */
const PIECE_LENGTH = 256 * 1024;

/** Makes a new file, never over another one. */
export async function createFileWriter(file: string): Promise<FileWriter> {
  const handle = await open(file, 'wx');
  const hash = createHash('sha256');
  let waiting: string[] = [];
  let length = 0;
  let bytes = 0;

  const flush = async (): Promise<void> => {
    const piece = Buffer.from(waiting.join(''), 'utf8');
    waiting = [];
    length = 0;
    hash.update(piece);
    bytes += piece.length;
    await handle.writeFile(piece);
  };

  return {
    async write(texts) {
      for (const text of texts) {
        waiting.push(text);
        length += text.length;
        if (length >= PIECE_LENGTH) await flush();
      }
    },
    async close() {
      try {
        await flush();
        await handle.sync();
      } finally {
        await handle.close();
      }
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}
